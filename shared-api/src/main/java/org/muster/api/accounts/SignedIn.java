package org.muster.api.accounts;

import java.util.List;
import java.util.Optional;
import org.muster.api.access.Actor;
import org.muster.api.accounts.AccountEvent.AccountSeen;

/** As whom an account signed in, as both sides see it. */
public final class SignedIn {
    private SignedIn() {}

    /** As whom it did last; nobody if it never did. */
    public static Optional<Actor> last(List<AccountEvent> events) {
        return events.stream().reduce((_, later) -> later).map(SignedIn::actor);
    }

    private static Actor actor(AccountEvent event) {
        return switch (event) {
            case AccountSeen e -> new Actor(e.account(), e.roles(), e.forces(), e.everyForce());
        };
    }
}
