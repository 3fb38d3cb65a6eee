package org.muster.api.vetting.history;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;

/** Everything that can be ordered of the record of an officer's vetting. */
public sealed interface VettingRecordCommand extends Command {
    OfficerId officerId();

    @Override
    default VettingRecordId target() {
        return new VettingRecordId(officerId());
    }

    /** Writes down how a case ended; follows only from its end. */
    @Needs(Role.SERVICE)
    record NoteOutcome(
            OfficerId officerId,
            Force force,
            CaseId caseId,
            ClearanceLevel level,
            CaseOutcome outcome,
            LocalDate endedOn)
            implements VettingRecordCommand, Begins {}

    /**
     * Writes down how a case ended instead; follows only from a correction.
     *
     * @param outcome absent where the case has not ended at all
     */
    @Needs(Role.SERVICE)
    record CorrectOutcome(
            OfficerId officerId,
            Force force,
            CaseId caseId,
            Optional<CaseOutcome> outcome,
            LocalDate endedOn)
            implements VettingRecordCommand {}
}
