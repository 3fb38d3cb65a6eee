package org.muster.api.appointments;

/** Where an appointment stands on a day. */
public enum AppointmentState {
    /** The first day has not come, or the start was not confirmed. */
    AWAITING_START,
    IN_POST,
    ON_HOLD,
    /** The last day is over. */
    ENDED
}
