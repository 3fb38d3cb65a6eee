package org.muster.web.withdrawals;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.WithdrawalCommand.DecideWithdrawal;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;

/** The body of a decision: how it ends, and why in the steps of the decision model. */
record Outcome(WithdrawalOutcome outcome, Optional<Reasons> rationale) {
    /** A step that is left out is empty: whether it may be is for the rules to say. */
    record Reasons(
            Optional<String> information,
            Optional<String> threatAndRisk,
            Optional<String> powersAndPolicy,
            Optional<String> options,
            Optional<String> action) {
        Rationale rationale() {
            return new Rationale(
                    step(information),
                    step(threatAndRisk),
                    step(powersAndPolicy),
                    step(options),
                    step(action));
        }

        private static Personal<String> step(Optional<String> text) {
            return Personal.of(text.orElse(""));
        }
    }

    DecideWithdrawal about(WithdrawalId id) {
        return new DecideWithdrawal(id, outcome, rationale.map(Reasons::rationale));
    }
}
