package org.muster.api.dashboard;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.vetting.CaseState;

/**
 * How vetting stands in the asker's forces, in numbers alone.
 *
 * @param asOf the moment of asking, by the service's clock
 * @param openCases by level, each with how many are in each state that occurs
 * @param clearances by level, each with how many officers' clearances are in each state that occurs
 *     today; recruiters and planners are told of those that are not live no more than that
 * @param waivers absent for recruiters, whom a small number would tell too much
 */
public record VettingDashboard(
        Instant asOf,
        List<OpenCases> openCases,
        List<Standings> clearances,
        Optional<Waivers> waivers) {

    public record OpenCases(ClearanceLevel level, Map<CaseState, Long> states) {}

    public record Standings(ClearanceLevel level, Map<ClearanceState, Long> states) {}

    /**
     * The checks that were waived and have not been done since.
     *
     * @param standing those whose waiver still stands today
     * @param expired those whose waiver has run out
     */
    public record Waivers(long standing, long expired) {}

    @Needs({RECRUITER, AUDITOR, WORKFORCE_PLANNER, VETTING_DECISION_MAKER})
    public record Find() implements Query<VettingDashboard> {}
}
