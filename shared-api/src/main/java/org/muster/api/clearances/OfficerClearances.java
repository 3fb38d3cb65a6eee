package org.muster.api.clearances;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.AsAt;

/** What an officer holds on a day, one clearance for each level: its state, never why. */
public record OfficerClearances(List<Line> clearances) {
    /**
     * One clearance; in term from the first to the last day, both inclusive.
     *
     * @param id by which those who may open it find it; programs are not told it
     */
    public record Line(
            ClearanceId id,
            ClearanceLevel level,
            ClearanceState state,
            LocalDate from,
            LocalDate to) {}

    /** The day asked about is today, or another at which {@code asAt} points: also a later one. */
    @Needs({
        RECRUITER,
        LINE_MANAGER,
        APPLICANT,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        AUDITOR
    })
    public record Find(OfficerId officerId, AsAt past) implements Query<OfficerClearances> {}
}
