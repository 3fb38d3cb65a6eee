package org.muster.api.eligibility;

/** The answer of an eligibility assessment as a whole. An unknown never counts as met. */
public enum EligibilityOutcome {
    ELIGIBLE,
    /** Eligible once something that can still come about has: a clearance, or a transfer. */
    ELIGIBLE_CONDITIONALLY,
    UNDETERMINED,
    INELIGIBLE;

    public boolean mayProceed() {
        return this == ELIGIBLE || this == ELIGIBLE_CONDITIONALLY;
    }
}
