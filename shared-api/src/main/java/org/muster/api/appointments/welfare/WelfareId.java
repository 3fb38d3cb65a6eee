package org.muster.api.appointments.welfare;

import org.muster.api.StreamId;
import org.muster.api.appointments.AppointmentId;

/** Names the record of the welfare appointments that were held while an officer was in a post. */
public record WelfareId(AppointmentId appointmentId) implements StreamId {
    @Override
    public String key() {
        return "welfare/" + appointmentId;
    }
}
