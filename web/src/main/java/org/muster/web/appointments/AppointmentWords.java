package org.muster.web.appointments;

import org.muster.api.appointments.AppointmentState;
import org.springframework.stereotype.Component;

/** How states of appointments look on pages. Templates know it as {@code @appointmentWords}. */
@Component("appointmentWords")
public class AppointmentWords {
    /** The colour of a state's tag; the text beside it always says it too. */
    public String colour(AppointmentState state) {
        return switch (state) {
            case AWAITING_START -> "blue";
            case IN_POST -> "green";
            case ON_HOLD -> "yellow";
            case NOT_TAKEN_UP, ENDED -> "grey";
        };
    }
}
