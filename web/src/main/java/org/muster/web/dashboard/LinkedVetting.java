package org.muster.web.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.vetting.CaseState;

/**
 * The dashboard of vetting with the address of the list behind each figure of cases, for those who
 * may read it. No list of clearances lies behind the others: whose they are is not told here.
 */
record LinkedVetting(Instant asOf, List<Cases> openCases, List<Held> clearances) {
    private static final String CASES = "/api/v1/vetting-cases";

    record Cases(ClearanceLevel level, Map<CaseState, Long> states, String link) {}

    record Held(ClearanceLevel level, Map<ClearanceState, Long> states) {}

    static LinkedVetting of(VettingDashboard counted) {
        return new LinkedVetting(
                counted.asOf(),
                counted.openCases().stream()
                        .map(cases -> new Cases(cases.level(), cases.states(), CASES))
                        .toList(),
                counted.clearances().stream()
                        .map(held -> new Held(held.level(), held.states()))
                        .toList());
    }
}
