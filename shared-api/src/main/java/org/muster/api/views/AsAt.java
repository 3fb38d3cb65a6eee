package org.muster.api.views;

import java.time.Instant;
import java.util.Optional;

/**
 * Which past is asked about.
 *
 * @param asAt what was true then; else what is true now
 * @param knownAt as far as was recorded then; else all that is recorded
 */
public record AsAt(Optional<Instant> asAt, Optional<Instant> knownAt) {
    /** What is true now, as far as is known. */
    public static final AsAt NOW = new AsAt(Optional.empty(), Optional.empty());

    /** Says whether something recorded at that moment belongs to the past asked about. */
    public boolean reaches(Instant recordedAt) {
        return asAt.map(end -> !recordedAt.isAfter(end)).orElse(true)
                && knownAt.map(end -> !recordedAt.isAfter(end)).orElse(true);
    }
}
