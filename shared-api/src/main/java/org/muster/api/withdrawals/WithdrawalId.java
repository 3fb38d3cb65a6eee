package org.muster.api.withdrawals;

import java.util.UUID;
import org.muster.api.Id;

/** Names one withdrawal assessment. */
public record WithdrawalId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
