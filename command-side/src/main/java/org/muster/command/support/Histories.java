package org.muster.command.support;

import java.util.List;
import org.muster.api.Event;
import org.muster.api.Recorded;
import org.muster.api.StreamId;

/** The recorded events of other streams, oldest first; empty for a stream that does not exist. */
@FunctionalInterface
public interface Histories {
    List<Recorded<Event>> of(StreamId stream);
}
