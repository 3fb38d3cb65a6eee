package org.muster.command.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.muster.api.Command;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.StreamId;
import org.muster.api.access.Access;
import org.muster.api.access.Actor;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicySet;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;

/**
 * What a decision may know beyond its command and its own state: filled in by the shell, given in
 * tests.
 *
 * @param policies every policy set there is
 * @param histories other streams, read from the event store, never from a view
 * @param claims which stream holds a claim
 * @param actedAs hears under which role the actor was allowed, for the record
 */
public record Facts(
        Actor actor,
        Instant now,
        Policies policies,
        Histories histories,
        Function<Claim, Optional<String>> claims,
        Consumer<Role> actedAs) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The civil date in London. */
    public LocalDate today() {
        return civilDate(now);
    }

    /** The civil date in London at an instant. */
    public static LocalDate civilDate(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    public PolicySet policy(Force force) {
        return policies.sets().inForce(force, today());
    }

    /**
     * Returns the role under which the actor may give this order on this record.
     *
     * @throws org.muster.api.refusals.Unknown if the record is out of the actor's reach
     */
    public Role allow(Command command, Guard guard) {
        var role = Access.byRecord(actor, command.getClass(), guard);
        actedAs.accept(role);
        return role;
    }

    /** The recorded events of another stream that belong to a family, oldest first. */
    @SuppressWarnings("unchecked")
    public <E extends Event> List<Recorded<E>> history(StreamId stream, Class<E> family) {
        return histories.of(stream).stream()
                .filter(recorded -> family.isInstance(recorded.event()))
                .map(recorded -> (Recorded<E>) recorded)
                .toList();
    }

    /** The events of another stream that belong to a family, oldest first. */
    public <E extends Event> List<E> events(StreamId stream, Class<E> family) {
        return history(stream, family).stream().map(Recorded::event).toList();
    }

    public Optional<String> holder(Claim claim) {
        return claims.apply(claim);
    }
}
