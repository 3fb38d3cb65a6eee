package org.muster.command.clearances;

import static org.muster.api.clearances.ClearanceState.SUSPENDED;
import static org.muster.api.refusals.Rejection.ASSESSMENT_OPEN;
import static org.muster.api.refusals.Rejection.CLEARANCE_NOT_SUSPENDED;
import static org.muster.api.refusals.Rejection.CLEARANCE_SUSPENDED;

import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** When a clearance may be suspended, reinstated, or cancelled because nobody needs it. */
final class SuspensionRules {
    private SuspensionRules() {}

    static Decision<ClearanceEvent> suspend(SuspendClearance c, Register state, Facts facts) {
        var reach = Reach.held(c, c.clearanceId(), state, facts);
        if (reach.today() == SUSPENDED) throw new Rejected(CLEARANCE_SUSPENDED);
        return PostsAtStake.held(
                new ClearanceSuspended(
                        c.officerId(), c.clearanceId(), facts.today(), Personal.of(c.grounds())),
                reach.force(),
                state.clearances(),
                facts);
    }

    static Decision<ClearanceEvent> reinstate(ReinstateClearance c, Register state, Facts facts) {
        var reach = Reach.held(c, c.clearanceId(), state, facts);
        if (reach.today() != SUSPENDED) throw new Rejected(CLEARANCE_NOT_SUSPENDED);
        return Decision.of(
                new ClearanceReinstated(
                        c.officerId(), c.clearanceId(), facts.today(), Personal.of(c.grounds())));
    }

    /** What is being assessed is not cancelled instead: the officer is owed an outcome. */
    static Decision<ClearanceEvent> cancel(CancelClearance c, Register state, Facts facts) {
        var reach = Reach.held(c, c.clearanceId(), state, facts);
        if (state.assessment(c.clearanceId()).isPresent()) throw new Rejected(ASSESSMENT_OPEN);
        return PostsAtStake.held(
                new ClearanceCancelled(
                        c.officerId(), c.clearanceId(), facts.today(), Personal.of(c.reason())),
                reach.force(),
                state.clearances(),
                facts);
    }
}
