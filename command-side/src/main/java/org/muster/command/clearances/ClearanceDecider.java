package org.muster.command.clearances;

import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of the register of an officer's clearances. */
final class ClearanceDecider {
    private ClearanceDecider() {}

    static Decision<ClearanceEvent> decide(ClearanceCommand command, Register state, Facts facts) {
        return switch (command) {
            case GrantClearance c -> FollowingRules.grant(c, state, facts);
            case SuspendClearance c -> SuspensionRules.suspend(c, state, facts);
            case ReinstateClearance c -> SuspensionRules.reinstate(c, state, facts);
            case CancelClearance c -> SuspensionRules.cancel(c, state, facts);
            case TerminateClearances c -> FollowingRules.terminate(c, state, facts);
            case StateBearing c -> ConditionRules.bear(c, state, facts);
            case ReviewCondition c -> ConditionRules.review(c, state, facts);
            case EndCondition c -> ConditionRules.end(c, state, facts);
            case ReviewClearance c -> ReviewRules.review(c, state, facts);
            case AnnulClearance c -> CorrectionRules.annul(c, state, facts);
            case CorrectGrant c -> CorrectionRules.correct(c, state, facts);
            case NoteAssessment c -> FollowingRules.note(c, state, facts);
            case RestoreClearance c -> FollowingRules.restore(c, state, facts);
            case ConcludeAssessment c -> FollowingRules.conclude(c, state, facts);
        };
    }
}
