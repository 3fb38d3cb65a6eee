package org.muster.api.vetting.quality;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * The cases that are sampled for their quality, those drawn first before the others.
 *
 * @param open how many of all within the asker's reach have no findings yet
 */
public record SampledCases(Slice<Line> slice, long open) {
    /**
     * One of them; what was found in words is on the case.
     *
     * @param drawnAt when it was given to whoever samples it
     * @param finding absent while it is open
     */
    public record Line(
            CaseId caseId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            Account sampler,
            Instant drawnAt,
            Optional<SampleFinding> finding,
            Optional<Instant> recordedAt) {}

    /**
     * Those within the asker's reach; the reading is recorded.
     *
     * @param open only those with, or without, findings yet; all, where it is left out
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_DECISION_MAKER, AUDITOR})
    public record Find(Optional<Boolean> open, Optional<String> reason, Window window)
            implements Query<SampledCases> {}
}
