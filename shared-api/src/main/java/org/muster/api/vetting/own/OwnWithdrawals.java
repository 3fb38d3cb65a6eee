package org.muster.api.vetting.own;

import static org.muster.api.access.Role.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;

/**
 * The withdrawal assessments of whoever asks, the newest notice first: none before its notice was
 * served.
 */
public record OwnWithdrawals(List<Line> assessments) {
    /** One of them. */
    public record Line(
            WithdrawalId id,
            ClearanceLevel level,
            LocalDate servedOn,
            LocalDate until,
            OwnTurn turn,
            Optional<WithdrawalOutcome> outcome) {}

    /** Asks for one's own. */
    @Needs(APPLICANT)
    public record Find() implements Query<OwnWithdrawals> {}
}
