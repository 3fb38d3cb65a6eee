package org.muster.api;

import java.util.Optional;
import org.muster.api.access.Actor;

/**
 * What travels beside every command and query: who asks, in which request, and how it may be
 * repeated.
 *
 * @param id names the request in logs and in the events it causes; a UUID as text
 * @param repeat present where the caller asked that repeats be answered once
 * @param expectedVersion present where the caller insists on the version of the stream it has seen
 * @param bodyHash a keyed hash of method, path and body, by which a repeated creation is known
 * @param waitFor present where the answer must have seen this position of the event store
 */
public record Request(
        Actor actor,
        String id,
        Optional<Repeat> repeat,
        Optional<Long> expectedVersion,
        Optional<Long> waitFor,
        Optional<String> bodyHash) {
    /** The name under which a request travels in a message's metadata. */
    public static final String KEY = "request";

    /**
     * The name under which an answer's metadata says, as a {@code Long}, up to which position of
     * the event store the answering view has seen.
     */
    public static final String AS_OF = "asOf";

    /**
     * A key under which the same body gives the same answer.
     *
     * @param bodyHash a keyed hash of method, path and body, in hexadecimal
     */
    public record Repeat(String key, String bodyHash) {}

    /** A request with nothing but its actor and id. */
    public static Request by(Actor actor, String id) {
        return new Request(
                actor, id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
