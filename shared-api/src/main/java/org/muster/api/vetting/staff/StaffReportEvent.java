package org.muster.api.vetting.staff;

import static org.muster.api.personal.Classified.Category.VETTING;

import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;

/** Everything that line managers report of their staff. Stored for ever: only ever add. */
public sealed interface StaffReportEvent extends Event {
    OfficerId officerId();

    /** The line manager reported a change; it lies with the vetting unit of the force. */
    record StaffChangeReported(
            @Subject OfficerId officerId,
            Force force,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            @Classified(VETTING) Personal<String> detail,
            Account reportedBy)
            implements StaffReportEvent {}
}
