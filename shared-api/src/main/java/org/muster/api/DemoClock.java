package org.muster.api;

import java.time.Instant;
import org.muster.api.refusals.Rejected;

/** The service's clock in the demo profile, where it can be moved ahead of real time. */
public interface DemoClock {
    Instant now();

    /**
     * Moves the clock forwards; from then on it goes on from there.
     *
     * @throws Rejected CLOCK_WOULD_GO_BACK if the instant lies before the clock's present one
     */
    void moveTo(Instant instant);

    /**
     * Returns the clock to real time.
     *
     * @throws Rejected CLOCK_WOULD_GO_BACK if events were recorded ahead of real time
     */
    void returnToRealTime();
}
