package org.muster.web.support.problems;

import java.time.Duration;

/** The caller asks more often than it may. */
public final class TooFast extends RuntimeException {
    private final Duration wait;

    public TooFast(Duration wait) {
        super("Wait before asking again.", null, false, false);
        this.wait = wait;
    }

    public Duration untilNext() {
        return wait;
    }
}
