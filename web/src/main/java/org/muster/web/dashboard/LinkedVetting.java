package org.muster.web.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.vetting.CaseState;

/**
 * The dashboard of vetting with the address of the list behind each figure; the list itself is
 * shown to those alone who may read it.
 */
record LinkedVetting(
        Instant asOf,
        List<Level<CaseState>> openCases,
        List<Level<ClearanceState>> clearances,
        Optional<VettingDashboard.Waivers> waivers) {
    private static final String CASES = "/api/v1/vetting-cases?level=";
    private static final String CLEARANCES = "/api/v1/clearances?level=";

    record Level<S>(ClearanceLevel level, List<Figure<S>> byState) {}

    record Figure<S>(S state, long count, String link) {}

    static LinkedVetting of(VettingDashboard counted) {
        return new LinkedVetting(
                counted.asOf(),
                counted.openCases().stream()
                        .map(each -> level(each.level(), each.states(), CASES))
                        .toList(),
                counted.clearances().stream()
                        .map(each -> level(each.level(), each.states(), CLEARANCES))
                        .toList(),
                counted.waivers());
    }

    private static <S> Level<S> level(ClearanceLevel level, Map<S, Long> states, String list) {
        var link = list + level + "&state=";
        return new Level<>(
                level,
                states.entrySet().stream()
                        .map(e -> new Figure<>(e.getKey(), e.getValue(), link + e.getKey()))
                        .toList());
    }
}
