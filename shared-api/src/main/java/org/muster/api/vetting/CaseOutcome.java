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

    /** Says whether a case ends so by a decision, rather than by being closed without one. */
    public boolean isDecision() {
        return switch (this) {
            case GRANTED, GRANTED_WITH_CONDITIONS, REFUSED, DISCONTINUED -> true;
            case WITHDRAWN_BY_APPLICANT, CANCELLED -> false;
        };
    }

    /** The state of a case that ended so. */
    public CaseState state() {
        return switch (this) {
            case GRANTED -> CaseState.GRANTED;
            case GRANTED_WITH_CONDITIONS -> CaseState.GRANTED_WITH_CONDITIONS;
            case REFUSED -> CaseState.REFUSED;
            case DISCONTINUED -> CaseState.DISCONTINUED;
            case WITHDRAWN_BY_APPLICANT -> CaseState.WITHDRAWN_BY_APPLICANT;
            case CANCELLED -> CaseState.CANCELLED;
        };
    }
}
