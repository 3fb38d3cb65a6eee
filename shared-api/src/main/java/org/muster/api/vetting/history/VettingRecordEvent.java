package org.muster.api.vetting.history;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;

/** Everything that can have happened to the record of an officer's vetting. */
public sealed interface VettingRecordEvent extends Event {
    OfficerId officerId();

    /** A case ended so, on that day. */
    record OutcomeNoted(
            OfficerId officerId,
            Force force,
            CaseId caseId,
            ClearanceLevel level,
            CaseOutcome outcome,
            LocalDate endedOn)
            implements VettingRecordEvent {}

    /**
     * A correction says how a case ended instead, and when.
     *
     * @param outcome absent where the case has not ended at all
     */
    record OutcomeCorrected(
            OfficerId officerId, CaseId caseId, Optional<CaseOutcome> outcome, LocalDate endedOn)
            implements VettingRecordEvent {}
}
