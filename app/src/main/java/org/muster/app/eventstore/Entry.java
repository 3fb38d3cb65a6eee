package org.muster.app.eventstore;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.views.Recorded;
import org.muster.command.support.stored.Origin;

/** An event, and the stream that it stands in. */
record Entry(String stream, Recorded<Event> recorded) {
    static Entry of(TrackedEventMessage<?> message) {
        var origin = message.getMetaData();
        var domain = (DomainEventMessage<?>) message;
        var recorded =
                new Recorded<>(
                        (Event) message.getPayload(),
                        message.getIdentifier(),
                        message.trackingToken().position().orElseThrow(),
                        domain.getSequenceNumber(),
                        message.getTimestamp(),
                        new Account((String) origin.get(Origin.ACTOR)),
                        Role.valueOf((String) origin.get(Origin.ACTING_AS)));
        return new Entry(domain.getAggregateIdentifier(), recorded);
    }
}
