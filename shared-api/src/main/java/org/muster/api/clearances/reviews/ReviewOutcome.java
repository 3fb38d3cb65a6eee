package org.muster.api.clearances.reviews;

/** What an annual integrity and vetting review came to. */
public enum ReviewOutcome {
    NOTHING_TO_REPORT,
    /** A vetting case was opened to look into it. */
    LEADS_TO_CASE
}
