package org.muster.api.vetting.review;

/** What a second look at a decision came to. */
public enum ReviewFinding {
    STANDS,
    /** It is to be corrected by an order of its own. */
    TO_BE_CORRECTED
}
