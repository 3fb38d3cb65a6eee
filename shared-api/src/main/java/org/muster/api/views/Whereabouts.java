package org.muster.api.views;

import java.util.Optional;
import java.util.UUID;
import org.muster.api.StreamId;

/** Where an event stands in the store. */
@FunctionalInterface
public interface Whereabouts {
    /** The stream that holds the event; none where there is no such event. */
    Optional<StreamId> of(UUID eventId);
}
