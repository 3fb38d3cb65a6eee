package org.muster.web.support.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.muster.api.access.Actor;
import org.muster.web.support.problems.TooFast;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every browser that listens what has changed. */
@Component
public class LiveUpdates {
    /** A stream ends after this time and is taken up again, with whoever is signed in then. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private static final int PER_ACCOUNT = 20;
    private static final int AT_ALL = 2_000;

    private final RecentChanges recent = new RecentChanges();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Duration heartbeat;

    LiveUpdates(@Value("${muster.live.heartbeat:15s}") Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** Called for each stored event, in the order of the store; never waits for a browser. */
    public synchronized void changed(Change change) {
        recent.add(change);
        listeners.forEach(listener -> listener.hear(change));
    }

    synchronized SseEmitter open(Actor actor, Optional<Long> lastHeard) {
        makeRoom(actor);
        if (listeners.size() >= AT_ALL) throw new TooFast(COME_BACK);
        var emitter = new SseEmitter(LONGEST.toMillis());
        var listener = new Listener(actor, emitter, heartbeat.toMillis());
        lastHeard.ifPresent(position -> listener.resume(recent.after(position)));
        listeners.add(listener);
        Thread.ofVirtual().name("live-" + actor.account()).start(listener);
        return emitter;
    }

    /**
     * That a browser has gone shows late, so the oldest stream of an account gives way to a new.
     */
    private void makeRoom(Actor actor) {
        listeners.removeIf(listener -> !listener.isOpen());
        var own = listeners.stream().filter(listener -> listener.is(actor)).toList();
        if (own.size() >= PER_ACCOUNT) {
            own.getFirst().close();
            listeners.remove(own.getFirst());
        }
    }

    /** An open stream would hold up the end of the service. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        listeners.forEach(Listener::close);
    }
}
