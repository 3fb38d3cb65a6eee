package org.muster.api.vetting.matters;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;

/** Everything that an officer can order of what they report of themself. */
public sealed interface ReportCommand extends Command {
    OfficerId officerId();

    @Override
    default ReportedChangesId target() {
        return new ReportedChangesId(officerId());
    }

    /** An officer reports a change of their own circumstances. */
    @Needs(APPLICANT)
    record ReportChange(
            OfficerId officerId,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            String detail)
            implements ReportCommand, Begins {
        public ReportChange {
            detail = checked("detail", detail, Text::passage);
        }
    }
}
