package org.muster.api.appointments.welfare;

import java.time.LocalDate;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.officers.OfficerId;

/** Everything that can have happened to welfare appointments. Stored for ever: only ever add. */
public sealed interface WelfareEvent extends Event {
    AppointmentId appointmentId();

    /** One was held on that day; what was said there is nobody's business here. */
    record WelfareHeld(
            AppointmentId appointmentId, OfficerId officerId, LocalDate heldOn, Account recordedBy)
            implements WelfareEvent {}
}
