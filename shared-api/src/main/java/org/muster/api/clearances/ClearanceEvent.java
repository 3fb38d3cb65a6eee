package org.muster.api.clearances;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to an officer's clearances. Stored for ever: only ever add. */
public sealed interface ClearanceEvent extends Event {
    OfficerId officerId();

    /**
     * A clearance was put on the register.
     *
     * @param from the first day it is live
     * @param to the last day it is live, inclusive
     */
    record ClearanceGranted(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional,
            Optional<CaseId> caseId)
            implements ClearanceEvent {}
}
