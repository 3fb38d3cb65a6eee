package org.muster.query.appointments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.views.Recorded;

/** What is recorded in several streams at once, told apart by its kind. */
record Streams(List<Recorded<Event>> recorded) {

    @SuppressWarnings("unchecked") // each is checked to hold an event of this kind
    <E extends Event> List<Recorded<E>> recorded(Class<E> kind) {
        return recorded.stream()
                .filter(r -> kind.isInstance(r.event()))
                .map(r -> (Recorded<E>) r)
                .toList();
    }

    <E extends Event> Stream<E> events(Class<E> kind) {
        return recorded(kind).stream().map(Recorded::event);
    }

    <E extends Event> Optional<E> first(Class<E> kind) {
        return events(kind).findFirst();
    }
}
