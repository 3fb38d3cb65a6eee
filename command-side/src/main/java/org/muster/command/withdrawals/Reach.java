package org.muster.command.withdrawals;

import static org.muster.api.refusals.Rejection.ASSESSMENT_ENDED;

import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.command.support.Facts;
import org.muster.command.withdrawals.Withdrawal.Ended;
import org.muster.command.withdrawals.Withdrawal.NotOpened;
import org.muster.command.withdrawals.Withdrawal.Open;

/** Who gets at an assessment with an order; whoever does not is told that there is nothing. */
final class Reach {
    private Reach() {}

    static Open open(WithdrawalCommand c, Withdrawal state, Facts facts) {
        return switch (state) {
            case NotOpened _ -> throw new Unknown();
            case Open open -> {
                facts.allow(c, open.matter().guard());
                yield open;
            }
            case Ended ended -> {
                facts.allow(c, ended.matter().guard());
                throw new Rejected(ASSESSMENT_ENDED);
            }
        };
    }
}
