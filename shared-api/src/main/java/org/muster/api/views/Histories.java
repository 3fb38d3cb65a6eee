package org.muster.api.views;

import java.util.List;
import org.muster.api.Event;
import org.muster.api.StreamId;

/** What is recorded in streams, read from the event store itself and so never behind. */
@FunctionalInterface
public interface Histories {
    /**
     * The events of one or more streams, in the order in which the store has them; none for what
     * does not exist.
     */
    List<Recorded<Event>> of(StreamId... streams);

    /** The events of one stream; none where the stream is something else. */
    default List<Recorded<Event>> of(StreamId stream, Class<? extends Event> family) {
        return of(stream).stream().filter(each -> family.isInstance(each.event())).toList();
    }
}
