package org.muster.api.clearances;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;

/** Everything that can be ordered of an officer's clearances. */
public sealed interface ClearanceCommand extends Command {
    OfficerId officerId();

    @Override
    default ClearanceRegisterId target() {
        return new ClearanceRegisterId(officerId());
    }

    /** Puts a clearance on the register; follows only from the decision of a vetting case. */
    @Needs(Role.SERVICE)
    record GrantClearance(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional,
            Optional<CaseId> caseId)
            implements ClearanceCommand, Begins {}
}
