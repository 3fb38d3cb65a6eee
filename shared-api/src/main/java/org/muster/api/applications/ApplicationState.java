package org.muster.api.applications;

/**
 * Where an application stands. {@code CLEARED} is derived: accepted, and every required clearance
 * is live.
 */
public enum ApplicationState {
    SUBMITTED,
    ENDORSED,
    NOT_ENDORSED,
    ELIGIBLE,
    INELIGIBLE,
    SHORTLISTED,
    ASSESSED,
    RESERVE,
    OFFERED,
    ACCEPTED,
    CLEARED,
    APPOINTED,
    /** Ended by the applicant. */
    WITHDRAWN,
    /** Ended by us, with a reason code. */
    REJECTED,
    /** The applicant declined the offer. */
    DECLINED;

    /** Says whether the application has ended without an appointment. */
    public boolean hasEnded() {
        return this == WITHDRAWN || this == REJECTED || this == DECLINED;
    }
}
