package org.muster.api.vetting.staff;

import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;

/** Everything that a line manager can order of what they report of their staff. */
public sealed interface StaffReportCommand extends Command {
    OfficerId officerId();

    @Override
    default StaffReportsId target() {
        return new StaffReportsId(officerId());
    }

    /** A line manager reports a change of circumstances of somebody whom they manage. */
    @Needs(LINE_MANAGER)
    record ReportStaffChange(
            OfficerId officerId,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            String detail)
            implements StaffReportCommand, Begins {
        public ReportStaffChange {
            detail = checked("detail", detail, Text::passage);
        }
    }
}
