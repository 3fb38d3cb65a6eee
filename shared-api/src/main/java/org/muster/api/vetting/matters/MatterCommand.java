package org.muster.api.vetting.matters;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;

/** Everything that the vetting unit can order of an officer's matters. */
public sealed interface MatterCommand extends Command {
    OfficerId officerId();

    MatterId matterId();

    @Override
    default OfficerMattersId target() {
        return new OfficerMattersId(officerId());
    }

    /** Records what professional standards told of the outcome of misconduct proceedings. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record RecordMisconductOutcome(
            OfficerId officerId,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            String reference,
            String detail,
            CaseId reviewId)
            implements MatterCommand, Begins {
        public RecordMisconductOutcome {
            reference = checked("reference", reference, Text::line);
            detail = checked("detail", detail, Text::passage);
        }
    }

    /** Records something adverse that was learned, whenever it occurred. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record RecordInformation(
            OfficerId officerId,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            String reference,
            String detail,
            CaseId reviewId)
            implements MatterCommand, Begins {
        public RecordInformation {
            reference = checked("reference", reference, Text::line);
            detail = checked("detail", detail, Text::passage);
        }
    }

    /** Takes a matter that was reported into one's own hands; the officer is told so. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record AcknowledgeMatter(OfficerId officerId, MatterId matterId)
            implements MatterCommand, Begins {}

    /** Gives a matter that somebody has in hand to another, who then has it instead. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record HandOverMatter(OfficerId officerId, MatterId matterId, Account to, String reason)
            implements MatterCommand, Begins {
        public HandOverMatter {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Has what the officer holds reviewed because of it. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record OpenReview(OfficerId officerId, MatterId matterId, CaseId reviewId)
            implements MatterCommand, Begins {}

    /** Says that it was looked at and nothing follows. */
    @Needs(VETTING_DECISION_MAKER)
    record NoteMatter(OfficerId officerId, MatterId matterId, String reason)
            implements MatterCommand, Begins {
        public NoteMatter {
            reason = checked("reason", reason, Text::passage);
        }
    }
}
