package org.muster.app.eventstore;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.StreamId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.api.views.Whereabouts;
import org.muster.command.support.stored.StreamEnds;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads streams from the event table itself: what is committed is there, whether a view has seen it
 * or not.
 */
@Component
@Primary
class StoredEvents implements Histories, StreamEnds, Whereabouts {
    private final PostgresEventEngine engine;
    private final JdbcClient jdbc;

    StoredEvents(PostgresEventEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Override
    public List<Recorded<Event>> of(StreamId... streams) {
        var whole = Stream.of(streams).collect(toMap(StreamId::key, _ -> -1L, (first, _) -> first));
        return engine.after(whole).stream().map(Entry::recorded).toList();
    }

    @Override
    public Optional<StreamId> of(UUID eventId) {
        return jdbc.sql("select stream from domain_event where event_id = ?")
                .param(eventId)
                .query(String.class)
                .optional()
                .map(stream -> () -> stream);
    }

    @Override
    public long of(String stream) {
        return jdbc.sql(
                        "select global_index from domain_event where stream = ? order by version desc limit 1")
                .param(stream)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
