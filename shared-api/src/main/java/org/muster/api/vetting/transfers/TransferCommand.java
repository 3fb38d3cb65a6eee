package org.muster.api.vetting.transfers;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.BadField.checked;

import java.util.Optional;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Rationale;

/** Everything that can be ordered of what a transferee brings. */
public sealed interface TransferCommand extends Command {
    CaseId caseId();

    @Override
    default TransferId target() {
        return new TransferId(caseId());
    }

    /** Writes down the clearance that the former force granted; again replaces it. */
    @Needs(VETTING_RESEARCHER)
    record RecordEarlierClearance(CaseId caseId, EarlierClearance earlier, String evidence)
            implements TransferCommand, Begins {
        public RecordEarlierClearance {
            evidence = checked("evidence", evidence, Text::line);
        }
    }

    /**
     * Writes down what the former force told under one item of the checklist; again replaces it.
     */
    @Needs(VETTING_RESEARCHER)
    record RecordChecklistItem(
            CaseId caseId,
            ChecklistItem item,
            TransferFinding finding,
            String reference,
            Optional<String> detail)
            implements TransferCommand, Begins {
        public RecordChecklistItem {
            reference = checked("reference", reference, Text::line);
            detail = checked("detail", detail, Text::optionalPassage);
        }
    }

    /**
     * Writes down the history that reached this force's professional standards; again replaces it.
     */
    @Needs(VETTING_RESEARCHER)
    record RecordConductHistory(
            CaseId caseId, TransferFinding finding, String reference, Optional<String> detail)
            implements TransferCommand, Begins {
        public RecordConductHistory {
            reference = checked("reference", reference, Text::line);
            detail = checked("detail", detail, Text::optionalPassage);
        }
    }

    /** Accepts the earlier clearance in the place of a full case. */
    @Needs(VETTING_DECISION_MAKER)
    record AcceptTransfer(CaseId caseId, Optional<Rationale> rationale, ClearanceId clearanceId)
            implements TransferCommand, Begins {
        public AcceptTransfer {
            rationale = rationale.map(Rationale::checked);
        }
    }
}
