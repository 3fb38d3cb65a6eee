package org.muster.query.support;

import java.util.List;
import org.muster.api.AsAt;
import org.muster.api.Event;
import org.muster.api.Recorded;

/** Cuts what is recorded at the moment that is asked about. */
public final class Past {
    private Past() {}

    /** Returns the events that had happened, as far as they were known; all of them for now. */
    public static <E extends Event> List<Recorded<E>> cut(List<Recorded<E>> recorded, AsAt past) {
        return recorded.stream().filter(r -> past.reaches(r.recordedAt())).toList();
    }
}
