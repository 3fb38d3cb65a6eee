package org.muster.api.draws;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;

/** Everybody of a force who holds a live clearance of the force today: the roster of a draw. */
public record OfficersToDraw(Roster roster) {
    @Needs(VETTING_DECISION_MAKER)
    public record Find(Force force) implements Query<OfficersToDraw> {}
}
