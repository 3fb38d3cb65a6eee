package org.muster.app.live;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.muster.app.background.Background;
import org.muster.web.support.live.LiveUpdates;
import org.springframework.stereotype.Component;

/**
 * Follows the event store from where it ends at the start of this node, and tells the browsers of
 * each event. Nothing is kept: who was away asks again for what is shown.
 */
@Component
class LiveBridge extends Background {
    private final EventStore store;
    private final LiveUpdates updates;
    private final News news;

    /** After a failure it goes on behind the last event that it had. */
    private Optional<TrackingToken> seen = Optional.empty();

    LiveBridge(EventStore store, LiveUpdates updates, News news) {
        super("live-bridge", AROUND_HANDLERS);
        this.store = store;
        this.updates = updates;
        this.news = news;
    }

    @Override
    protected void step() throws InterruptedException {
        seen = seen.or(() -> Optional.ofNullable(store.createHeadToken())); // none before the first
        try (var events = store.openStream(seen.orElse(null))) {
            while (isRunning()) {
                var event = events.nextAvailable();
                seen = Optional.of(event.trackingToken());
                updates.changed(news.of(event));
            }
        }
    }
}
