package org.muster.command.clearances;

import static org.muster.api.refusals.Rejection.ID_TAKEN;

import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.Clearances;
import org.muster.api.refusals.Rejected;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of the register of an officer's clearances. */
final class ClearanceDecider {
    private ClearanceDecider() {}

    static Decision<ClearanceEvent> decide(
            ClearanceCommand command, Clearances state, Facts facts) {
        return switch (command) {
            case GrantClearance c -> grant(c, state, facts);
        };
    }

    private static Decision<ClearanceEvent> grant(GrantClearance c, Clearances state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (state.names(c.clearanceId())) throw new Rejected(ID_TAKEN);
        return Decision.of(
                new ClearanceGranted(
                        c.officerId(),
                        c.force(),
                        c.clearanceId(),
                        c.level(),
                        c.from(),
                        c.to(),
                        c.conditional(),
                        c.caseId()));
    }
}
