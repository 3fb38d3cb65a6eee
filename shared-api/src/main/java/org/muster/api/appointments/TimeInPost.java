package org.muster.api.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.appointments.AppointmentEvent.*;

/**
 * From which to which day an officer is in a post, by the events of the appointment.
 *
 * @param from the first day, once the start is confirmed
 * @param held whether it is on hold
 * @param to the last day, where one is known
 */
public record TimeInPost(Optional<LocalDate> from, boolean held, Optional<LocalDate> to) {
    private static final TimeInPost NONE =
            new TimeInPost(Optional.empty(), false, Optional.empty());

    public static TimeInPost of(List<? extends AppointmentEvent> events) {
        var time = NONE;
        for (var event : events) time = time.after(event);
        return time;
    }

    /** Says whether the officer is in the post on a day, both ends included. */
    public boolean includes(LocalDate day) {
        return !held
                && from.map(first -> !day.isBefore(first)).orElse(false)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    private TimeInPost after(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade _ -> this;
            case AppointmentStarted e -> new TimeInPost(Optional.of(e.startedOn()), false, to);
            case AppointmentOnHold _, AppointmentHeldUncleared _ -> new TimeInPost(from, true, to);
            case AppointmentResumed _ -> new TimeInPost(from, false, to);
            case AppointmentCancelled _ -> NONE;
            case AppointmentLapsed e -> new TimeInPost(from, held, Optional.of(e.on()));
            case AppointmentEnded e -> new TimeInPost(from, held, Optional.of(e.endedOn()));
        };
    }
}
