package org.muster.api.vetting;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Instant;
import java.util.List;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;

/**
 * The open cases at a level whose rules a policy set would change, and those of transferees where
 * it would change theirs; nothing of whom they are about.
 */
public record TouchedCases(List<Line> cases) {
    public record Line(
            CaseId id, Force force, ClearanceLevel level, CaseState state, Instant openedAt) {}

    @Needs({VETTING_DECISION_MAKER, AUDITOR})
    public record Find(String version) implements Query<TouchedCases> {}
}
