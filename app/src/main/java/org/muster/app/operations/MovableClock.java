package org.muster.app.operations;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.muster.api.DemoClock;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the service's clock in the demo profile, and remembers across restarts how far it runs
 * ahead.
 */
@Component
@Profile("demo")
class MovableClock implements DemoClock {
    private final ServiceClock clock;
    private final JdbcClient jdbc;

    MovableClock(ServiceClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        clock.runAhead(remembered());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public synchronized void moveTo(Instant instant) {
        if (instant.isBefore(clock.instant())) throw new Rejected(Rejection.CLOCK_WOULD_GO_BACK);
        run(Duration.between(Instant.now(), instant));
    }

    @Override
    public synchronized void returnToRealTime() {
        if (recordedAheadOf(Instant.now())) throw new Rejected(Rejection.CLOCK_WOULD_GO_BACK);
        run(Duration.ZERO);
    }

    private void run(Duration ahead) {
        jdbc.sql("update demo_clock set ahead_millis = ?").param(ahead.toMillis()).update();
        clock.runAhead(ahead);
    }

    private Duration remembered() {
        return Duration.ofMillis(
                jdbc.sql("select ahead_millis from demo_clock").query(Long.class).single());
    }

    private boolean recordedAheadOf(Instant instant) {
        return jdbc.sql("select exists (select 1 from domain_event where recorded_at > ?)")
                .param(Timestamp.from(instant))
                .query(Boolean.class)
                .single();
    }
}
