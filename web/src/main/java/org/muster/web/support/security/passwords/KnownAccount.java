package org.muster.web.support.security.passwords;

import org.muster.api.access.Actor;

/** An account that signs in with a password, and who it then is. */
record KnownAccount(Actor actor, String passwordHash) {
    String name() {
        return actor.account().name();
    }
}
