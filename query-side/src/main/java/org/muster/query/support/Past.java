package org.muster.query.support;

import java.util.List;
import org.muster.api.Event;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

/**
 * Cuts what is recorded at the two moments that are asked about: when it was so, and when it was
 * known.
 */
public final class Past {
    private Past() {}

    /** Returns the events that had happened, as far as they were known; all of them for now. */
    public static <E extends Event> List<Recorded<E>> cut(List<Recorded<E>> recorded, AsAt past) {
        return known(recorded, past).stream()
                .filter(r -> past.asAt().map(m -> !Occurred.at(r).isAfter(m)).orElse(true))
                .toList();
    }

    /** Returns the events that were known, whenever they happened. */
    public static <E extends Event> List<Recorded<E>> known(List<Recorded<E>> recorded, AsAt past) {
        return recorded.stream()
                .filter(r -> past.knownAt().map(m -> !r.recordedAt().isAfter(m)).orElse(true))
                .toList();
    }
}
