package org.muster.command.accounts;

import java.util.Optional;
import org.muster.api.access.Actor;
import org.muster.api.access.Guard;
import org.muster.api.accounts.AccountCommand;
import org.muster.api.accounts.AccountCommand.NoteSignIn;
import org.muster.api.accounts.AccountEvent;
import org.muster.api.accounts.AccountEvent.AccountSeen;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** What is written down of a sign-in: only what is new. */
final class AccountDecider {
    private AccountDecider() {}

    static Decision<AccountEvent> decide(
            AccountCommand command, Optional<Actor> lastSeen, Facts facts) {
        facts.allow(command, Guard.of(Optional.empty()));
        return switch (command) {
            case NoteSignIn c ->
                    lastSeen.equals(Optional.of(c.seen()))
                            ? Decision.nothing()
                            : Decision.of(seen(c.seen()));
        };
    }

    private static AccountSeen seen(Actor actor) {
        return new AccountSeen(actor.account(), actor.roles(), actor.forces(), actor.everyForce());
    }
}
