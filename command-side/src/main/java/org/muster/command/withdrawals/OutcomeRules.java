package org.muster.command.withdrawals;

import static org.muster.api.refusals.Rejection.HARM_TEST_MISSING;
import static org.muster.api.refusals.Rejection.NOTICE_NOT_SERVED;
import static org.muster.api.refusals.Rejection.OPENER_MAY_NOT_DECIDE;
import static org.muster.api.refusals.Rejection.OTHER_PROCEEDINGS_FIRST;
import static org.muster.api.refusals.Rejection.PERIOD_RUNNING;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;

import java.util.Optional;
import org.muster.api.calendar.DayInWords;
import org.muster.api.clearances.ClearanceCommand.ConcludeAssessment;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.WithdrawalCommand.DecideWithdrawal;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalDecided;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.withdrawals.Withdrawal.Open;

/** When an assessment may be decided: after the officer could answer, by a second pair of eyes. */
final class OutcomeRules {
    private OutcomeRules() {}

    static Decision<WithdrawalEvent> decide(DecideWithdrawal c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        var matter = open.matter();
        if (facts.actor().is(matter.openedBy())) throw new Rejected(OPENER_MAY_NOT_DECIDE);
        requireAnswerable(open, facts);
        if (open.waits()) throw new Rejected(OTHER_PROCEEDINGS_FIRST);
        if (!open.harmTested()) throw new Rejected(HARM_TEST_MISSING);
        var rationale = complete(c.rationale());
        return Decision.<WithdrawalEvent>of(
                        new WithdrawalDecided(
                                c.withdrawalId(),
                                matter.officerId(),
                                c.outcome(),
                                rationale,
                                facts.actor().account(),
                                facts.today(),
                                facts.policy(matter.force()).version()))
                .also(
                        new ConcludeAssessment(
                                matter.officerId(),
                                matter.force(),
                                matter.clearanceId(),
                                c.withdrawalId(),
                                c.outcome()));
    }

    /** The officer has answered, or the time to answer is over. */
    private static void requireAnswerable(Open open, Facts facts) {
        var notice = open.notice().orElseThrow(() -> new Rejected(NOTICE_NOT_SERVED));
        if (open.represented() || facts.today().isAfter(notice.until())) return;
        throw new Rejected(PERIOD_RUNNING, running(notice));
    }

    private static String running(NoticeOfAssessment notice) {
        return "The notice was served on %s: representations may be made until the end of %s."
                .formatted(DayInWords.of(notice.servedOn()), DayInWords.of(notice.until()));
    }

    private static Rationale complete(Optional<Rationale> rationale) {
        var missing = rationale.map(Rationale::missing).orElse(Rationale.STEPS);
        if (!missing.isEmpty()) throw new Rejected(RATIONALE_MISSING, missing);
        return rationale.orElseThrow();
    }
}
