package org.muster.api.vetting.corrections;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.util.UUID;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.vetting.CaseId;

/** The case to which an event belongs: where a correction of it goes. */
public record CorrectableCase(CaseId caseId) {
    @Needs(VETTING_DECISION_MAKER)
    public record Find(UUID eventId) implements Query<CorrectableCase> {}
}
