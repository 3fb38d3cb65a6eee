package org.muster.api.appeals;

/** How an appeal is decided. */
public enum AppealOutcome {
    /** The refusal is taken back, and what was refused is granted. */
    ALLOWED,
    /** The refusal stands. */
    DISMISSED,
    /** What was refused is decided anew, in another case. */
    REMITTED
}
