package org.muster.api.accounts;

import org.muster.api.StreamId;
import org.muster.api.access.Account;

/** Names the record of one account. */
public record AccountRecordId(Account account) implements StreamId {
    @Override
    public String key() {
        return "account/" + account;
    }
}
