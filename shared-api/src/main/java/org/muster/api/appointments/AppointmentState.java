package org.muster.api.appointments;

/** Where an appointment stands on a day. */
public enum AppointmentState {
    /** The first day has not come, or the start was not confirmed. */
    AWAITING_START,
    IN_POST,
    ON_HOLD,
    /** It ended before its first day. */
    NOT_TAKEN_UP,
    /** The last day is over. */
    ENDED;

    /** Says whether nobody holds the post by it any more, nor will. */
    public boolean hasEnded() {
        return this == ENDED || this == NOT_TAKEN_UP;
    }
}
