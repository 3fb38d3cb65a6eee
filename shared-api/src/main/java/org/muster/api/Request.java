package org.muster.api;

import java.util.Optional;

/**
 * What travels beside every command and query: who asks, in which request, and how it may be
 * repeated.
 *
 * @param id names the request in logs and in the events it causes; a UUID as text
 * @param repeat present where the caller asked that repeats be answered once
 * @param expectedVersion present where the caller insists on the version of the stream it has seen
 */
public record Request(
        Actor actor, String id, Optional<Repeat> repeat, Optional<Long> expectedVersion) {
    /** The name under which a request travels in a message's metadata. */
    public static final String KEY = "request";

    /**
     * A key under which the same body gives the same answer.
     *
     * @param bodyHash a keyed hash of method, path and body, in hexadecimal
     */
    public record Repeat(String key, String bodyHash) {}

    /** A request with nothing but its actor and id. */
    public static Request by(Actor actor, String id) {
        return new Request(actor, id, Optional.empty(), Optional.empty());
    }
}
