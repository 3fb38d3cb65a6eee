package org.muster.api.vetting.research;

/** Where one check of a case stands. */
public enum CheckState {
    OUTSTANDING,
    RECORDED,
    /** Not done, and the case may be decided without it on the day asked about. */
    WAIVED
}
