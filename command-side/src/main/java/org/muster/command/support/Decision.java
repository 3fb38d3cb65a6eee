package org.muster.command.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Event;
import org.muster.api.refusals.Rejection;

/**
 * What a decider decided: the facts to be written to its own stream, and the promises that must be
 * kept in the same unit of work.
 */
public record Decision<E extends Event>(List<E> events, List<Promise> promises) {
    public Decision {
        events = List.copyOf(events);
        promises = List.copyOf(promises);
    }

    /** Nothing new is to be written. */
    public static <E extends Event> Decision<E> nothing() {
        return new Decision<>(List.of(), List.of());
    }

    public static <E extends Event> Decision<E> of(E event) {
        return new Decision<>(List.of(event), List.of());
    }

    public static <E extends Event> Decision<E> of(List<E> events) {
        return new Decision<>(events, List.of());
    }

    /** Another order must be carried out too. */
    public Decision<E> also(Command order) {
        return promising(new Promise.Also(order));
    }

    /** As {@link #also(Command)}, where there is one. */
    public Decision<E> also(Optional<? extends Command> order) {
        return order.isPresent() ? also(order.get()) : this;
    }

    /** The claim must be free, or else everything is refused by the rule. */
    public Decision<E> taking(Claim claim, Rejection otherwise) {
        return promising(new Promise.Take(claim, otherwise));
    }

    /** The claim is given up, if this stream holds it. */
    public Decision<E> freeing(Claim claim) {
        return promising(new Promise.Free(claim));
    }

    public Decision<E> promising(Promise promise) {
        var more = new ArrayList<>(promises);
        more.add(promise);
        return new Decision<>(events, more);
    }
}
