package org.muster.api.applications;

/**
 * Where an application stands. {@code CLEARED} is derived: accepted, and every required clearance
 * is live. {@code OFFER_EXPIRED} is, too: offered, not answered, and the last day for it has
 * passed; the application lives, and may be offered a post again.
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
    OFFER_EXPIRED,
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
