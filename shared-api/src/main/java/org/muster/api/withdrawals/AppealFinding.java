package org.muster.api.withdrawals;

/** What an appeal against the withdrawal of a clearance came to. */
public enum AppealFinding {
    /** The withdrawal stands. */
    DISMISSED,
    /** The clearance is restored from the day of the finding on. */
    ALLOWED
}
