package org.muster.query.vetting.appeals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.*;
import org.muster.api.appeals.AppealState;
import org.muster.api.appeals.AppealView;
import org.muster.api.appeals.AppealView.Decision;
import org.muster.api.appeals.AppealView.Entry;
import org.muster.api.appeals.AppealView.Lateness;
import org.muster.api.vetting.VettingCaseView.Person;
import org.muster.api.views.Recorded;

/** An appeal as its events tell it. */
record AppealFold(AppealFile file) {
    AppealView seenAs(Set<Role> roles) {
        var lodged = file.lodged();
        var state = AppealState.after((AppealEvent) file.appeal().getLast().event());
        return new AppealView(
                lodged.appealId(),
                file.appeal().getLast().version(),
                roles.stream().sorted().toList(),
                officer(),
                lodged.force(),
                lodged.level(),
                lodged.caseId(),
                state,
                state.turn(),
                lodged.grounds(),
                lodged.statement(),
                lodged.lateReason(),
                lodged.lodgedOn(),
                lodged.onBehalf(),
                lodged.inTime(),
                lodged.window(),
                lateness(),
                file.hearer(),
                file.last(AppealDecided.class).map(AppealFold::decision),
                history(),
                lodged.policyVersion());
    }

    private Person officer() {
        var person = file.person();
        return new Person(person.officerId(), person.name(), person.staffNumber());
    }

    private Optional<Lateness> lateness() {
        return file.last(LateReasonAccepted.class)
                .map(e -> new Lateness(Optional.of(e.because()), e.reason(), e.decidedBy()))
                .or(
                        () ->
                                file.last(LateReasonRefused.class)
                                        .map(
                                                e ->
                                                        new Lateness(
                                                                Optional.empty(),
                                                                e.reason(),
                                                                e.decidedBy())));
    }

    private List<Entry> history() {
        return file.appeal().stream().map(AppealFold::entry).toList();
    }

    private static Entry entry(Recorded<Event> recorded) {
        return new Entry(
                recorded.eventId(),
                recorded.recordedAt(),
                AppealSentences.of((AppealEvent) recorded.event()),
                recorded.actor(),
                recorded.actingAs());
    }

    private static Decision decision(AppealDecided e) {
        return new Decision(
                e.outcome(),
                e.rationale(),
                e.conditions(),
                e.decidedBy(),
                e.decidedAs(),
                e.heardOn(),
                e.decidedOn(),
                e.newCase(),
                e.policyVersion());
    }
}
