package org.muster.app.eventstore.watermark;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that wakes its readers when the watermark moves, instead of leaving them to poll:
 * an append asks for a tick, a published watermark lets the store fetch, and {@link Arrivals} call
 * every reader that waits.
 */
public final class WakingEventStore extends EmbeddedEventStore {
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private final Runnable appended;

    public WakingEventStore(Builder builder, Runnable appended) {
        super(builder);
        this.appended = appended;
    }

    /** The watermark has moved: whatever it uncovered can be read. */
    public void wake() {
        super.afterCommit(List.of());
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        appended.run();
    }

    @Override
    public TrackingEventStream openStream(TrackingToken token) {
        return new CallingStream(super.openStream(token));
    }

    void callReaders() {
        waiting.forEach(Runnable::run);
    }

    /** A stream that tells its reader when there is something to read. */
    private final class CallingStream implements TrackingEventStream {
        private final TrackingEventStream stream;
        private Optional<Runnable> reader = Optional.empty();

        CallingStream(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            reader.ifPresent(waiting::remove);
            reader = Optional.of(callback);
            waiting.add(callback);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
            stream.skipMessagesWithPayloadTypeOf(message);
        }

        @Override
        public void close() {
            reader.ifPresent(waiting::remove);
            stream.close();
        }
    }
}
