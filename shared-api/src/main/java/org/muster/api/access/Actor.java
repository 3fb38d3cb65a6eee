package org.muster.api.access;

import java.util.Set;
import org.muster.api.Force;

/**
 * Who is asking, in which roles and for which forces. Travels beside a message, never inside it.
 */
public record Actor(Account account, Set<Role> roles, Set<Force> forces, boolean everyForce) {
    /** The service itself, for what follows from events. */
    public static final Actor SERVICE =
            new Actor(Account.SERVICE, Set.of(Role.SERVICE), Set.of(), true);

    public Actor {
        roles = Set.copyOf(roles);
        forces = Set.copyOf(forces);
    }

    public boolean is(Account other) {
        return account.equals(other);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean actsFor(Force force) {
        return everyForce || forces.contains(force);
    }
}
