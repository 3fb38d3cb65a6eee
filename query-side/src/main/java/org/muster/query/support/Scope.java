package org.muster.query.support;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.muster.api.Force;
import org.muster.api.access.Actor;

/** The forces that an asker acts for, put to a whole list at once. */
public record Scope(boolean everyForce, Set<String> forces) {
    public static Scope of(Actor actor) {
        return new Scope(
                actor.everyForce(),
                actor.forces().stream().map(Force::name).collect(toUnmodifiableSet()));
    }

    /** The forces for a list that SQL does not let be empty; no force has an empty name. */
    public Set<String> orNone() {
        return forces.isEmpty() ? Set.of("") : forces;
    }
}
