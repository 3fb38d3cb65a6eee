package org.muster.api.withdrawals;

/** How a withdrawal assessment can be decided. */
public enum WithdrawalOutcome {
    WITHDRAWN,
    RETAINED
}
