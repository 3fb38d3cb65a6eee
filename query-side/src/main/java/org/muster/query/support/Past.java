package org.muster.query.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

/** Cuts what is recorded at the moment that is asked about. */
public final class Past {
    private Past() {}

    /** Returns the events that had happened, as far as they were known; all of them for now. */
    public static <E extends Event> List<Recorded<E>> cut(List<Recorded<E>> recorded, AsAt past) {
        var moment = moment(past);
        return recorded.stream()
                .filter(r -> moment.map(m -> !r.recordedAt().isAfter(m)).orElse(true))
                .toList();
    }

    /** Nothing is recorded before it happens, so the earlier of both moments decides. */
    private static Optional<Instant> moment(AsAt past) {
        return Stream.concat(past.asAt().stream(), past.knownAt().stream()).min(Instant::compareTo);
    }
}
