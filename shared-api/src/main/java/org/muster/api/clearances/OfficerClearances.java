package org.muster.api.clearances;

import static org.muster.api.Role.APPEALS_OFFICER;
import static org.muster.api.Role.APPLICANT;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.LINE_MANAGER;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.VETTING_DECISION_MAKER;
import static org.muster.api.Role.VETTING_RESEARCHER;
import static org.muster.api.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.AsAt;
import org.muster.api.Needs;
import org.muster.api.Query;
import org.muster.api.officers.OfficerId;

/** What an officer holds on a day, one clearance for each level: its state, never why. */
public record OfficerClearances(List<Line> clearances) {
    /** One clearance; in term from the first to the last day, both inclusive. */
    public record Line(ClearanceLevel level, ClearanceState state, LocalDate from, LocalDate to) {}

    /** The day asked about is today, or another at which {@code asAt} points: also a later one. */
    @Needs({
        RECRUITER,
        LINE_MANAGER,
        APPLICANT,
        WORKFORCE_PLANNER,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        AUDITOR
    })
    public record Find(OfficerId officerId, AsAt past) implements Query<OfficerClearances> {}
}
