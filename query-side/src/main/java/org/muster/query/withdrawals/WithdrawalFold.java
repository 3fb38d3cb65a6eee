package org.muster.query.withdrawals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.access.Role;
import org.muster.api.views.Recorded;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalEvent.AppealFindingRecorded;
import org.muster.api.withdrawals.WithdrawalState;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.api.withdrawals.WithdrawalView.*;

/** An assessment as its events tell it. */
record WithdrawalFold(WithdrawalFile file) {

    WithdrawalView seenAs(Set<Role> roles) {
        var opened = file.opened();
        return new WithdrawalView(
                opened.withdrawalId(),
                file.version(),
                roles.stream().sorted().toList(),
                officer(),
                opened.clearanceId(),
                opened.level(),
                state(),
                opened.openedBy(),
                opened.openedOn(),
                opened.grounds(),
                notice(),
                representations(),
                file.last(HarmTestNoted.class).map(HarmTestNoted::note),
                file.last(ProceedingsWeighed.class)
                        .map(
                                e ->
                                        new Proceedings(
                                                e.weighed(),
                                                e.reason(),
                                                e.weighedBy(),
                                                e.weighedOn())),
                file.events(SupporterNamed.class).stream().map(SupporterNamed::supporter).toList(),
                file.last(GroundsDisclosed.class).map(WithdrawalFold::told),
                decision(),
                file.last(OutcomeServed.class).map(WithdrawalFold::told),
                file.events(AppealFindingRecorded.class).stream()
                        .map(WithdrawalFold::appeal)
                        .toList(),
                file.last(LeftBeforeOutcome.class).map(LeftBeforeOutcome::leftOn),
                file.recorded().stream().map(WithdrawalFold::entry).toList());
    }

    private WithdrawalState state() {
        if (file.last(LeftBeforeOutcome.class).isPresent()) {
            return WithdrawalState.LEFT_BEFORE_OUTCOME;
        }
        if (isOverturned()) return WithdrawalState.OVERTURNED;
        return file.last(WithdrawalDecided.class)
                .map(WithdrawalDecided::outcome)
                .map(
                        outcome ->
                                switch (outcome) {
                                    case WITHDRAWN -> WithdrawalState.WITHDRAWN;
                                    case RETAINED -> WithdrawalState.RETAINED;
                                })
                .orElseGet(
                        () ->
                                notice().isPresent()
                                        ? WithdrawalState.NOTICE_SERVED
                                        : WithdrawalState.OPENED);
    }

    private boolean isOverturned() {
        return file.last(AppealFindingRecorded.class)
                .map(e -> e.finding() == AppealFinding.ALLOWED)
                .orElse(false);
    }

    private static Appeal appeal(AppealFindingRecorded e) {
        return new Appeal(e.body(), e.finding(), e.foundOn(), e.reference(), e.recordedBy());
    }

    private Officer officer() {
        var person = file.person();
        return new Officer(
                person.officerId(), person.name(), person.staffNumber(), file.opened().force());
    }

    private Optional<Notice> notice() {
        return file.last(NoticeServed.class)
                .map(e -> new Notice(e.servedOn(), e.representationsUntil(), e.policyVersion()));
    }

    private List<Representation> representations() {
        return file.events(RepresentationReceived.class).stream()
                .map(e -> new Representation(e.receivedOn(), e.content()))
                .toList();
    }

    private static Told told(GroundsDisclosed e) {
        return new Told(
                e.disclosure(),
                e.because(),
                e.withheld(),
                e.text(),
                e.disclosedBy(),
                e.disclosedOn());
    }

    private static Told told(OutcomeServed e) {
        return new Told(
                e.disclosure(), e.because(), e.withheld(), e.text(), e.servedBy(), e.servedOn());
    }

    private Optional<Decision> decision() {
        return file.last(WithdrawalDecided.class)
                .map(
                        e ->
                                new Decision(
                                        e.outcome(),
                                        e.rationale(),
                                        e.decidedBy(),
                                        e.decidedOn(),
                                        e.policyVersion()));
    }

    private static Entry entry(Recorded<Event> recorded) {
        return new Entry(
                recorded.eventId(),
                recorded.recordedAt(),
                WithdrawalSentences.of((WithdrawalEvent) recorded.event()),
                recorded.actor(),
                recorded.actingAs());
    }
}
