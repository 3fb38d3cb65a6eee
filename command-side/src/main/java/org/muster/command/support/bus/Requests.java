package org.muster.command.support.bus;

import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;

/** Finds the request that a message travels with. */
final class Requests {
    private static final String ACTED_AS = "muster.acted-as";

    private Requests() {}

    /** Returns the request; a message without one is a fault of ours, never to be carried out. */
    static Request of(Message<?> message) {
        return find(message)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "a message without a request: "
                                                + message.getPayloadType().getSimpleName()));
    }

    static Optional<Request> find(Message<?> message) {
        return Optional.ofNullable((Request) message.getMetaData().get(Request.KEY));
    }

    /**
     * The request of an order that follows from another: still that person's doing, carried out by
     * the service.
     */
    static Request following(Request first) {
        var service = new Actor(first.actor().account(), Set.of(Role.SERVICE), Set.of(), true);
        return Request.by(service, first.id());
    }

    /** The request of an order that follows from an event. */
    static Request ofTheService(String cause) {
        return Request.by(Actor.SERVICE, cause);
    }

    static void actedAs(Role role) {
        CurrentUnitOfWork.ifStarted(unit -> unit.resources().put(ACTED_AS, role));
    }

    /**
     * The role under which the order at hand was allowed; before that is known, the first the actor
     * holds.
     */
    static Role actingAs(Request request) {
        return CurrentUnitOfWork.map(unit -> unit.<Role>getResource(ACTED_AS))
                .orElseGet(
                        () -> request.actor().roles().stream().sorted().findFirst().orElseThrow());
    }

    static Account account(Request request) {
        return request.actor().account();
    }
}
