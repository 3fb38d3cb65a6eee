package org.muster.command.support.bus;

import static org.muster.command.support.stored.Origin.ACTING_AS;
import static org.muster.command.support.stored.Origin.ACTOR;
import static org.muster.command.support.stored.Origin.CAUSATION;
import static org.muster.command.support.stored.Origin.CORRELATION;

import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Records beside each event who did it, acting as what, in which request and because of which
 * message.
 */
final class OriginOfEvents implements CorrelationDataProvider {
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (message instanceof EventMessage) return Map.of(); // a view's: nothing follows from it
        return Requests.find(message)
                .<Map<String, ?>>map(
                        request ->
                                Map.of(
                                        ACTOR, request.actor().account().name(),
                                        ACTING_AS, Requests.actingAs(request).name(),
                                        CORRELATION, request.id(),
                                        CAUSATION, message.getIdentifier()))
                .orElseGet(Map::of);
    }
}
