package org.muster.app.live;

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
    private static final long PAUSE_MILLIS = 1_000;

    private final EventStore store;
    private final LiveUpdates updates;
    private final News news;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    LiveBridge(EventStore store, LiveUpdates updates, News news) {
        this.store = store;
        this.updates = updates;
        this.news = news;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live-bridge").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) follow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try (var events = store.openStream(store.createHeadToken())) {
            while (running) updates.changed(news.of(events.nextAvailable()));
        } catch (RuntimeException e) {
            if (!running) return;
            LOG.warn("Browsers cannot be told of changes; trying again", e);
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
