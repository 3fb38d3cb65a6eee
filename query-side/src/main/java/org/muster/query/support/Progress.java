package org.muster.query.support;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.muster.api.refusals.Behind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the views have read, by their tokens, whichever node moves them. */
@Component
class Progress {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;

    Progress(JdbcClient jdbc, EventProcessingConfiguration processing) {
        this.jdbc = jdbc;
        this.processing = processing;
    }

    /**
     * The position that every view has seen. One that has not begun has no token yet, and has seen
     * nothing; the tokens of views that are no more say nothing.
     */
    long seen() {
        return jdbc.sql(
                        """
                        select coalesce(min(coalesce(
                            (convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint, 0)), 0)
                        from unnest(cast(? as text[])) as view (name)
                            left join token_entry on processor_name = view.name
                        """)
                .param(processing.eventProcessors().keySet().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /**
     * Waits until every view has seen a position, and returns how far they have.
     *
     * @throws Behind if they have not within five seconds
     */
    long await(long position) {
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
