package org.muster.web.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.web.support.pages.Bar;
import org.muster.web.support.pages.Bar.Part;

/** The dashboard of vetting with a bar for each level. */
record VettingCharts(List<Level> cases, List<Level> clearances) {

    record Level(ClearanceLevel level, List<Tally> tallies, Bar bar) {}

    record Tally(Enum<?> state, long count, String tone) {}

    static VettingCharts of(VettingDashboard counted) {
        var mostCases =
                most(counted.openCases().stream().map(each -> each.states().values()).toList());
        var mostHeld =
                most(counted.clearances().stream().map(each -> each.states().values()).toList());
        return new VettingCharts(
                counted.openCases().stream()
                        .map(each -> level(each.level(), each.states(), _ -> "vetting", mostCases))
                        .toList(),
                counted.clearances().stream()
                        .map(
                                each ->
                                        level(
                                                each.level(),
                                                each.states(),
                                                DashboardWords::tone,
                                                mostHeld))
                        .toList());
    }

    private static <S extends Enum<S>> Level level(
            ClearanceLevel level, Map<S, Long> states, Function<S, String> tone, long most) {
        var tallies =
                states.entrySet().stream()
                        .map(e -> new Tally(e.getKey(), e.getValue(), tone.apply(e.getKey())))
                        .toList();
        var parts = tallies.stream().map(t -> new Part(t.count(), t.tone())).toList();
        return new Level(level, tallies, Bar.of(parts, most));
    }

    private static long most(List<Collection<Long>> counts) {
        return counts.stream()
                .mapToLong(each -> each.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
    }
}
