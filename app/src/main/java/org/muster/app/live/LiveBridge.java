package org.muster.app.live;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.muster.web.support.live.LiveUpdates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the event store from where it ends at the start of this node, and tells the browsers of
 * each event. Nothing is kept: who was away asks again for what is shown.
 */
@Component
class LiveBridge implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBridge.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final EventStore store;
    private final LiveUpdates updates;
    private final News news;
    private volatile CountDownLatch end = new CountDownLatch(0);
    private volatile Thread thread = new Thread();

    /** After a failure it goes on behind the last event that it had. */
    private Optional<TrackingToken> seen = Optional.empty();

    LiveBridge(EventStore store, LiveUpdates updates, News news) {
        this.store = store;
        this.updates = updates;
        this.news = news;
    }

    @Override
    public void start() {
        end = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("live-bridge").start(this::run);
    }

    /** Ends before the pool that it reads from is closed. */
    @Override
    public void stop() {
        end.countDown();
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return end.getCount() > 0;
    }

    private void run() {
        try {
            while (isRunning()) follow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try (var events = store.openStream(seen.orElseGet(store::createHeadToken))) {
            while (isRunning()) {
                var event = events.nextAvailable();
                seen = Optional.of(event.trackingToken());
                updates.changed(news.of(event));
            }
        } catch (RuntimeException e) {
            if (!isRunning()) return;
            LOG.warn("Browsers cannot be told of changes; trying again", e);
            end.await(PAUSE.toMillis(), MILLISECONDS);
        }
    }
}
