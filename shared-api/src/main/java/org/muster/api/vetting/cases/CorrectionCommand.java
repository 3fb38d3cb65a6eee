package org.muster.api.vetting.cases;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.BadField.checked;

import java.util.Optional;
import java.util.UUID;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.corrections.Replacement;

/** How a case is set right where something was recorded wrongly. */
public sealed interface CorrectionCommand extends VettingCaseCommand {
    /**
     * Says that a decision was recorded wrongly, and what stands in its place.
     *
     * @param eventId the event by which it was recorded
     * @param replacement what should have been recorded; absent where the decision never was
     * @param clearanceId the clearance that a grant gives, if the wrong decision gave none
     */
    @Needs(VETTING_DECISION_MAKER)
    record CorrectDecision(
            CaseId caseId,
            UUID eventId,
            String reason,
            Optional<Replacement> replacement,
            ClearanceId clearanceId)
            implements CorrectionCommand {
        public CorrectDecision {
            reason = checked("reason", reason, Text::passage);
        }
    }
}
