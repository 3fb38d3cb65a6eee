package org.muster.command.support.stored;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.muster.api.Account;
import org.muster.api.Event;
import org.muster.api.Recorded;
import org.muster.api.Role;
import org.muster.api.StreamId;
import org.muster.command.support.Histories;

/**
 * Reads other streams from the event store itself, so that no decision rests on a view that lags.
 */
public final class StoredHistories implements Histories {
    private static final long NOT_READ = 0;

    private final EventStore store;

    public StoredHistories(EventStore store) {
        this.store = store;
    }

    @Override
    public List<Recorded<Event>> of(StreamId stream) {
        return store.readEvents(stream.key())
                .asStream()
                .<Recorded<Event>>map(StoredHistories::recorded)
                .toList();
    }

    private static Recorded<Event> recorded(DomainEventMessage<?> message) {
        var origin = message.getMetaData();
        return new Recorded<>(
                (Event) message.getPayload(),
                message.getIdentifier(),
                NOT_READ,
                message.getSequenceNumber(),
                message.getTimestamp(),
                new Account((String) origin.get(Origin.ACTOR)),
                Role.valueOf((String) origin.get(Origin.ACTING_AS)));
    }
}
