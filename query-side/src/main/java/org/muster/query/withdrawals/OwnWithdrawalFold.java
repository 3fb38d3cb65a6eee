package org.muster.query.withdrawals;

import static org.muster.api.vetting.own.OwnTurn.NOBODY;
import static org.muster.api.vetting.own.OwnTurn.VETTING_UNIT;
import static org.muster.api.vetting.own.OwnTurn.YOU;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.own.OwnTurn;
import org.muster.api.vetting.own.OwnWithdrawal;
import org.muster.api.vetting.own.OwnWithdrawal.Found;
import org.muster.api.vetting.own.OwnWithdrawal.Outcome;
import org.muster.api.vetting.own.OwnWithdrawal.Said;
import org.muster.api.vetting.own.OwnWithdrawal.Text;
import org.muster.api.vetting.own.OwnWithdrawals.Line;
import org.muster.api.views.Recorded;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.WithdrawalEvent.AppealFindingRecorded;
import org.muster.api.withdrawals.WithdrawalEvent.GroundsDisclosed;
import org.muster.api.withdrawals.WithdrawalEvent.LeftBeforeOutcome;
import org.muster.api.withdrawals.WithdrawalEvent.NoticeServed;
import org.muster.api.withdrawals.WithdrawalEvent.OutcomeServed;
import org.muster.api.withdrawals.WithdrawalEvent.RepresentationReceived;
import org.muster.api.withdrawals.WithdrawalEvent.SupporterNamed;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalDecided;

/** An assessment as its officer may know it; what was withheld is not even looked at. */
record OwnWithdrawalFold(WithdrawalFile file, LocalDate today) {

    /** Whether the officer was told of it at all. */
    boolean noticed() {
        return file.last(NoticeServed.class).isPresent();
    }

    OwnWithdrawal one() {
        var opened = file.opened();
        var notice = notice();
        return new OwnWithdrawal(
                opened.withdrawalId(),
                file.version(),
                opened.force(),
                opened.level(),
                notice,
                notice.arithmetic(),
                !ended() && notice.isAnswerableOn(today),
                turn(),
                file.last(GroundsDisclosed.class).map(e -> new Text(e.text(), e.disclosedOn())),
                said(),
                file.events(SupporterNamed.class).stream().map(SupporterNamed::supporter).toList(),
                file.last(WithdrawalDecided.class)
                        .map(e -> new Outcome(e.outcome(), e.decidedOn())),
                file.last(OutcomeServed.class).map(e -> new Text(e.text(), e.servedOn())),
                file.events(AppealFindingRecorded.class).stream()
                        .map(e -> new Found(e.body(), e.finding(), e.foundOn()))
                        .toList(),
                file.last(LeftBeforeOutcome.class).map(LeftBeforeOutcome::leftOn));
    }

    Line line() {
        var opened = file.opened();
        var notice = notice();
        return new Line(
                opened.withdrawalId(),
                opened.level(),
                notice.servedOn(),
                notice.until(),
                turn(),
                file.last(WithdrawalDecided.class).map(WithdrawalDecided::outcome));
    }

    private NoticeOfAssessment notice() {
        return file.last(NoticeServed.class)
                .map(e -> new NoticeOfAssessment(e.servedOn(), e.representationsUntil()))
                .orElseThrow(Unknown::new);
    }

    private OwnTurn turn() {
        if (file.last(LeftBeforeOutcome.class).isPresent()) return NOBODY;
        if (file.last(OutcomeServed.class).isPresent()) return NOBODY;
        var answered = file.last(RepresentationReceived.class).isPresent();
        return ended() || answered || !notice().isAnswerableOn(today) ? VETTING_UNIT : YOU;
    }

    private boolean ended() {
        return file.last(WithdrawalDecided.class).isPresent()
                || file.last(LeftBeforeOutcome.class).isPresent();
    }

    private List<Said> said() {
        return file.recorded().stream()
                .filter(recorded -> recorded.event() instanceof RepresentationReceived)
                .map(this::said)
                .toList();
    }

    private Said said(Recorded<Event> recorded) {
        var heard = (RepresentationReceived) recorded.event();
        return new Said(heard.receivedOn(), heard.content().filter(_ -> own(recorded.actor())));
    }

    private boolean own(Account actor) {
        return file.opened().account().flatMap(Personal::present).equals(Optional.of(actor));
    }
}
