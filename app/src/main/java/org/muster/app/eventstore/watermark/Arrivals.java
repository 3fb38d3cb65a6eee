package org.muster.app.eventstore.watermark;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.muster.app.background.Background;

/** Calls the readers that wait whenever something has arrived below the watermark. */
public final class Arrivals extends Background {
    private final WakingEventStore store;

    public Arrivals(WakingEventStore store) {
        super("event-arrivals", AROUND_HANDLERS);
        this.store = store;
    }

    @Override
    protected void step() throws InterruptedException {
        try (var events = store.openStream(store.createHeadToken())) {
            store.callReaders(); // what came while nobody listened
            while (isRunning()) {
                events.nextAvailable();
                drain(events);
                store.callReaders();
            }
        }
    }

    private static void drain(BlockingStream<TrackedEventMessage<?>> events)
            throws InterruptedException {
        while (events.hasNextAvailable()) events.nextAvailable();
    }
}
