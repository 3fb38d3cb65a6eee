package org.muster.api.vetting.research;

/** Where one check of a case stands. */
public enum CheckState {
    NOT_STARTED,
    /** A source was asked, and has not answered yet. */
    ASKED,
    RECORDED,
    /** Not done, and the case may be decided without it on the day asked about. */
    WAIVED
}
