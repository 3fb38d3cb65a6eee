package org.muster.web.support.decisions;

import org.muster.api.withdrawals.WithdrawalOutcome;

/** Sentences that an officer reads, on their own pages and in letters that the unit prints. */
public final class TellsOfficer {
    private TellsOfficer() {}

    /** How an assessment of a clearance ended. */
    public static String of(WithdrawalOutcome outcome) {
        return switch (outcome) {
            case WITHDRAWN -> "Your clearance is withdrawn.";
            case RETAINED -> "You keep your clearance.";
        };
    }
}
