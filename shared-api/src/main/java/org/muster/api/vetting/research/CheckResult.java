package org.muster.api.vetting.research;

/** What an enquiry source said. */
public enum CheckResult {
    CLEAR,
    /** A hit that needs clarification. */
    TRACE,
    /** Material that bears on suitability. */
    ADVERSE
}
