package org.muster.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Access;
import org.muster.api.access.Actor;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.views.AsAt;

/**
 * Who asks, and at which moment.
 *
 * @param policies every policy set there is
 */
public record Reader(Actor actor, Instant now, PolicySets policies) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The civil date in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, LONDON);
    }

    /** The policy set in force today. */
    public PolicySet policy(Force force) {
        return policies.inForce(force, today());
    }

    /** The policy set that was, or will be, in force on a day. */
    public PolicySet policy(Force force, LocalDate on) {
        return policies.inForce(force, on);
    }

    /** The civil date in London that is asked about: today, unless it is another. */
    public LocalDate day(AsAt past) {
        return LocalDate.ofInstant(past.asAt().orElse(now), LONDON);
    }

    /**
     * Returns the role under which the actor may see this record.
     *
     * @throws org.muster.api.refusals.Unknown if the record is out of the actor's reach
     */
    public Role allow(Query<?> query, Guard guard) {
        return Access.byRecord(actor, query.getClass(), guard);
    }

    /** Says whether the actor may see this record; for lists, which leave the others out. */
    public boolean reaches(Query<?> query, Guard guard) {
        return Access.reaches(actor, query.getClass(), guard);
    }

    /**
     * Returns every role under which the actor may see this record.
     *
     * @throws org.muster.api.refusals.Unknown if the record is out of the actor's reach
     */
    public Set<Role> roles(Query<?> query, Guard guard) {
        return Access.allByRecord(actor, query.getClass(), guard);
    }
}
