package org.muster.api.accounts;

import java.util.Set;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/** Everything that can have happened to the record of an account. */
public sealed interface AccountEvent extends Event {
    Account account();

    /**
     * Somebody signed in with the account for the first time, or since it may do other things.
     *
     * @param forces for which it acts; says nothing where it acts for every force
     */
    record AccountSeen(Account account, Set<Role> roles, Set<Force> forces, boolean everyForce)
            implements AccountEvent {
        public AccountSeen {
            roles = Set.copyOf(roles);
            forces = Set.copyOf(forces);
        }
    }
}
