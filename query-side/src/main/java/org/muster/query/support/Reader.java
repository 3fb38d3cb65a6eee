package org.muster.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.muster.api.Access;
import org.muster.api.Actor;
import org.muster.api.Force;
import org.muster.api.Guard;
import org.muster.api.Query;
import org.muster.api.Role;
import org.muster.api.policies.PolicySet;

/**
 * Who asks, and at which moment.
 *
 * @param policies the policy set in force for a force at this moment
 */
public record Reader(Actor actor, Instant now, Function<Force, PolicySet> policies) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The civil date in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, LONDON);
    }

    public PolicySet policy(Force force) {
        return policies.apply(force);
    }

    /**
     * Returns the role under which the actor may see this record.
     *
     * @throws org.muster.api.Unknown if the record is out of the actor's reach
     */
    public Role allow(Query<?> query, Guard guard) {
        return Access.byRecord(actor, query.getClass(), guard);
    }

    /** Says whether the actor may see this record; for lists, which leave the others out. */
    public boolean reaches(Query<?> query, Guard guard) {
        return Access.reaches(actor, query.getClass(), guard);
    }
}
