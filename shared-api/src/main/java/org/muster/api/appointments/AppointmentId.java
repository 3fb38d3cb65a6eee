package org.muster.api.appointments;

import java.util.UUID;
import org.muster.api.Id;

/** Names one appointment to a post. */
public record AppointmentId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
