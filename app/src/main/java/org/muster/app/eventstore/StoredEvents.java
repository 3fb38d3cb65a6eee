package org.muster.app.eventstore;

import org.muster.command.support.stored.StreamEnds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the event table itself where a stream ends. */
@Component
class StoredEvents implements StreamEnds {
    private final JdbcClient jdbc;

    StoredEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
