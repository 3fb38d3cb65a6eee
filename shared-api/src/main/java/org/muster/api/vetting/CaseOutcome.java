package org.muster.api.vetting;

/** How a vetting case can end. */
public enum CaseOutcome {
    GRANTED,
    GRANTED_WITH_CONDITIONS,
    REFUSED,
    /**
     * Stopped while the applicant is under investigation; not a refusal, and no mark against
     * anyone.
     */
    DISCONTINUED,
    WITHDRAWN_BY_APPLICANT,
    /** No longer needed. */
    CANCELLED;

    public boolean isGrant() {
        return this == GRANTED || this == GRANTED_WITH_CONDITIONS;
    }
}
