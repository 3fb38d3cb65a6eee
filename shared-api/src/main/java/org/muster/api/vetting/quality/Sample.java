package org.muster.api.vetting.quality;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.quality.SampleEvent.SampleDrawn;
import org.muster.api.vetting.quality.SampleEvent.SampleRecorded;

/**
 * The sampling of a case for its quality.
 *
 * @param finding absent while it is still to be looked at
 */
public record Sample(
        Account sampler,
        Optional<SampleFinding> finding,
        Optional<Personal<String>> findings,
        Optional<Instant> recordedAt) {

    public static Sample drawn(SampleDrawn event) {
        return new Sample(event.sampler(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Sample found(SampleRecorded event, Instant at) {
        return new Sample(
                sampler,
                Optional.of(event.finding()),
                Optional.of(event.findings()),
                Optional.of(at));
    }
}
