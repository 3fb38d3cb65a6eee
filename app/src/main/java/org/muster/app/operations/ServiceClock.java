package org.muster.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The service's clock, in microseconds as the database keeps them. In the demo profile it can be
 * moved ahead of real time; token claims, sessions and retries go by real time all the same.
 */
public final class ServiceClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    /** Shows this instant from now on, and goes on from there. */
    public void show(Instant instant) {
        runAhead(Duration.between(Instant.now(), instant));
    }

    public void returnToRealTime() {
        runAhead(Duration.ZERO);
    }

    void runAhead(Duration by) {
        ahead = by;
    }
}
