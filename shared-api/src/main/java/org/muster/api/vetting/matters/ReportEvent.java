package org.muster.api.vetting.matters;

import static org.muster.api.personal.Classified.Category.VETTING;

import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;

/** Everything that officers report of themselves. Stored for ever: only ever add. */
public sealed interface ReportEvent extends Event {
    OfficerId officerId();

    /** The officer reported a change; it lies with the vetting unit of the force. */
    record ChangeReported(
            @Subject OfficerId officerId,
            Force force,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            @Classified(VETTING) Personal<String> detail)
            implements ReportEvent {}
}
