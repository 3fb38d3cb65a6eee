package org.muster.api.vetting.review;

/** Why a decision must be looked at again. */
public enum DecisionFlag {
    /** Someone who took part in it had an interest in the case. */
    INTEREST,
    /** A check that was waived for it did not come to nothing when it was done. */
    LATE_CHECK
}
