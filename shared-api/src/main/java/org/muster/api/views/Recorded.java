package org.muster.api.views;

import java.time.Instant;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/**
 * An event as it stands in the store.
 *
 * @param position the store's global index
 * @param version the sequence number within its stream, from 0
 * @param recordedAt when the service recorded it, by the service's clock
 * @param actingAs the role under which the actor did it
 */
public record Recorded<E extends Event>(
        E event,
        String eventId,
        long position,
        long version,
        Instant recordedAt,
        Account actor,
        Role actingAs) {}
