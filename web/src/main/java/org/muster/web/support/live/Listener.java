package org.muster.web.support.live;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.muster.api.access.Actor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One browser that listens. What it is to hear waits in a short queue; one that does not keep up is
 * dropped, and comes back by itself.
 */
final class Listener implements Runnable {
    private static final int WAITING = 256;

    private final Actor actor;
    private final SseEmitter emitter;
    private final long heartbeatMillis;
    private final BlockingQueue<SseEventBuilder> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean open = true;

    Listener(Actor actor, SseEmitter emitter, long heartbeatMillis) {
        this.actor = actor;
        this.emitter = emitter;
        this.heartbeatMillis = heartbeatMillis;
        emitter.onCompletion(this::close);
        emitter.onTimeout(this::close);
        emitter.onError(_ -> close());
    }

    private record Told(String feature, String id, Optional<String> vacancy) {}

    boolean is(Actor other) {
        return actor.account().equals(other.account());
    }

    boolean isOpen() {
        return open;
    }

    void hear(Change change) {
        if (open && Audience.hears(actor, change)) {
            var told = new Told(change.feature(), change.id(), change.vacancy());
            put(SseEmitter.event().id("" + change.position()).name("changed").data(told));
        }
    }

    /** Takes up where the browser left off; where that is not known, it must look at everything. */
    void resume(Optional<List<Change>> since) {
        if (since.isPresent() && since.get().size() < WAITING / 2) since.get().forEach(this::hear);
        else put(SseEmitter.event().name("missed").data("{}"));
    }

    void close() {
        open = false;
        queue.offer(SseEmitter.event().comment("bye")); // wakes the sender
    }

    @Override
    public void run() {
        try {
            emitter.send(SseEmitter.event().comment("listening"));
            while (open) {
                var next = queue.poll(heartbeatMillis, TimeUnit.MILLISECONDS);
                emitter.send(next == null ? SseEmitter.event().comment("still here") : next);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            open = false; // the browser has gone
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(SseEventBuilder event) {
        if (!queue.offer(event)) close();
    }
}
