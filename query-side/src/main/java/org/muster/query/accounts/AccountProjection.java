package org.muster.query.accounts;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.accounts.AccountEvent;
import org.muster.api.accounts.AccountEvent.AccountSeen;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of accounts. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class AccountProjection extends Projection {
    private final AccountRows rows;

    AccountProjection(AccountRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AccountEvent event) {
        switch (event) {
            case AccountSeen e -> rows.save(new AccountRow(e));
        }
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }
}
