package org.muster.api.vetting;

/** Something about a case that is to be seen to, whosever turn it is. */
public enum CaseMark {
    /** A check was waived, and has not been done since. */
    WAIVED,
    /** The decision must be looked at again. */
    FLAGGED
}
