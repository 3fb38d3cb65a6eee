package org.muster.api.accounts;

import static org.muster.api.access.Role.SERVICE;

import org.muster.api.Begins;
import org.muster.api.access.Actor;
import org.muster.api.access.Needs;

/** Everything that can be ordered of the record of an account. */
public sealed interface AccountCommand extends Begins {
    /** Follows only from a sign-in; one that tells nothing new is not written down. */
    @Needs(SERVICE)
    record NoteSignIn(Actor seen) implements AccountCommand {
        @Override
        public AccountRecordId target() {
            return new AccountRecordId(seen.account());
        }
    }
}
