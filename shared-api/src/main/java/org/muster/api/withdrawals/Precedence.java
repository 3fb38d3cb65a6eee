package org.muster.api.withdrawals;

/** What comes first where a withdrawal assessment and other proceedings are about one matter. */
public enum Precedence {
    /** The assessment goes on, and the other proceedings may wait. */
    ASSESSMENT,
    /** The assessment has no outcome before it is said again what comes first. */
    OTHER_PROCEEDINGS,
    SIDE_BY_SIDE
}
