package org.muster.api.withdrawals;

/** Where a withdrawal assessment stands. */
public enum WithdrawalState {
    OPENED,
    NOTICE_SERVED,
    WITHDRAWN,
    /** The clearance was withdrawn, and an appeal restored it. */
    OVERTURNED,
    RETAINED,
    /** The officer left before there was an outcome; the record stays as it was. */
    LEFT_BEFORE_OUTCOME
}
