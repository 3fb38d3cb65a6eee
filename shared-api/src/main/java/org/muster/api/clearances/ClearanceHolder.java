package org.muster.api.clearances;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.withdrawals.WithdrawalId;

/** Whose clearance it is, and the assessment of it that is under way: where orders about it go. */
public record ClearanceHolder(OfficerId officerId, Optional<WithdrawalId> assessment) {
    @Needs({VETTING_DECISION_MAKER, VETTING_RESEARCHER})
    public record Find(ClearanceId clearanceId) implements Query<ClearanceHolder> {}
}
