package org.muster.command.withdrawals;

import static org.muster.api.refusals.Rejection.DECIDED_BEFORE;
import static org.muster.api.refusals.Rejection.FINDING_ALREADY_RECORDED;
import static org.muster.api.refusals.Rejection.NOTHING_TO_APPEAL;

import org.muster.api.clearances.ClearanceCommand.RestoreClearance;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.WithdrawalCommand.RecordAppealFinding;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.AppealFindingRecorded;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.withdrawals.Withdrawal.Ended;

/** What follows where an appeal panel, or the tribunal above it, heard an officer's appeal. */
final class FindingRules {
    private FindingRules() {}

    static Decision<WithdrawalEvent> record(RecordAppealFinding c, Withdrawal state, Facts facts) {
        var ended = TellingRules.decided(c, state, facts);
        var verdict = ended.verdict().orElseThrow();
        if (verdict.outcome() != WithdrawalOutcome.WITHDRAWN || ended.overturned()) {
            throw new Rejected(NOTHING_TO_APPEAL);
        }
        if (ended.heardBy().map(last -> !isAbove(c.body(), last)).orElse(false)) {
            throw new Rejected(FINDING_ALREADY_RECORDED);
        }
        if (facts.actor().is(verdict.by())) throw new Rejected(DECIDED_BEFORE);
        WithdrawalDecider.requireBetween("foundOn", c.foundOn(), verdict.on(), facts.today());
        var decision = Decision.<WithdrawalEvent>of(recorded(c, ended, facts));
        return c.finding() == AppealFinding.ALLOWED ? decision.also(restored(c, ended)) : decision;
    }

    private static boolean isAbove(AppealBody body, AppealBody last) {
        return body.compareTo(last) > 0;
    }

    private static AppealFindingRecorded recorded(RecordAppealFinding c, Ended ended, Facts facts) {
        return new AppealFindingRecorded(
                c.withdrawalId(),
                ended.matter().officerId(),
                c.body(),
                c.finding(),
                c.foundOn(),
                Personal.of(c.reference()),
                facts.actor().account());
    }

    private static RestoreClearance restored(RecordAppealFinding c, Ended ended) {
        var matter = ended.matter();
        return new RestoreClearance(
                matter.officerId(),
                matter.force(),
                matter.clearanceId(),
                c.withdrawalId(),
                c.foundOn());
    }
}
