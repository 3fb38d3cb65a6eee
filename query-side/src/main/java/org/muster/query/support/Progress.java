package org.muster.query.support;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.muster.api.refusals.Behind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the views have read, by their tokens, whichever node moves them. One that has not begun
 * has no token yet, and has seen nothing; the tokens of views that are no more say nothing.
 */
@Component
public class Progress {
    /** A view that is made anew has seen what it has read again. */
    private static final String SEEN =
            """
            select view.name, min(coalesce(
                (coalesce(token -> 'currentToken', token) ->> 'index')::bigint, 0))
            from unnest(cast(? as text[])) as view (name)
                left join (
                    select processor_name, convert_from(token, 'UTF8')::jsonb as token
                    from token_entry) as reader on processor_name = view.name
            group by view.name
            """;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;

    Progress(JdbcClient jdbc, EventProcessingConfiguration processing) {
        this.jdbc = jdbc;
        this.processing = processing;
    }

    /** The position that each view has seen. */
    public Map<String, Long> byView() {
        return jdbc
                .sql(SEEN)
                .param(processing.eventProcessors().keySet().toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The position that every view has seen. */
    long seen() {
        return Collections.min(byView().values());
    }

    /**
     * Waits until every view has seen a position, and returns how far they have.
     *
     * @throws Behind if they have not within five seconds
     */
    public long await(long position) {
        var seen = seen();
        for (var end = System.nanoTime() + LONGEST_WAIT.toNanos(); seen < position; seen = seen()) {
            if (System.nanoTime() > end) throw new Behind(position, seen);
            pause();
        }
        return seen;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a view", e);
        }
    }
}
