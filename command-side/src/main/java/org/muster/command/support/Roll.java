package org.muster.command.support;

import static org.muster.api.refusals.Rejection.ACCOUNT_OF_OTHER_WORK;
import static org.muster.api.refusals.Rejection.ACCOUNT_UNKNOWN;

import java.util.Arrays;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.accounts.AccountEvent;
import org.muster.api.accounts.AccountRecordId;
import org.muster.api.accounts.SignedIn;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;

/**
 * Who may be named in an order: nobody can be barred from a case, or given work, under a name with
 * which nobody signs in.
 */
public final class Roll {
    private Roll() {}

    /**
     * Somebody must be known to sign in with the account.
     *
     * @throws Rejected as {@code ACCOUNT_UNKNOWN}, which names the account
     */
    public static Actor somebody(Account account, Facts facts) {
        return SignedIn.last(facts.events(new AccountRecordId(account), AccountEvent.class))
                .orElseThrow(() -> refused(ACCOUNT_UNKNOWN, account));
    }

    /**
     * Somebody must be known to sign in with the account, in one of the roles and for the force.
     *
     * @throws Rejected as {@code ACCOUNT_UNKNOWN} or {@code ACCOUNT_OF_OTHER_WORK}; both name the
     *     account
     */
    public static void colleague(Account account, Force force, Facts facts, Role... roles) {
        var actor = somebody(account, facts);
        if (!actor.actsFor(force) || Arrays.stream(roles).noneMatch(actor::holds)) {
            throw refused(ACCOUNT_OF_OTHER_WORK, account);
        }
    }

    private static Rejected refused(Rejection rule, Account account) {
        return new Rejected(rule, account + ": " + rule.sentence());
    }
}
