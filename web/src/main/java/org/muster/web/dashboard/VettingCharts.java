package org.muster.web.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.vetting.VettingQueue;
import org.muster.web.support.pages.Bar;
import org.muster.web.support.pages.Bar.Part;
import org.muster.web.support.security.Actors;

/**
 * The dashboard of vetting with a bar for each level. Each number leads to the list behind it, for
 * those who may see that.
 */
record VettingCharts(List<Level> cases, List<Level> clearances) {

    record Level(ClearanceLevel level, List<Tally> tallies, Bar bar) {}

    record Tally(Enum<?> state, long count, String tone, Optional<String> link) {}

    static VettingCharts of(VettingDashboard counted) {
        var cases = list(VettingQueue.Find.class, "/vetting-cases");
        var held = list(ClearanceRegister.Find.class, "/clearances");
        var mostCases =
                most(counted.openCases().stream().map(each -> each.states().values()).toList());
        var mostHeld =
                most(counted.clearances().stream().map(each -> each.states().values()).toList());
        return new VettingCharts(
                counted.openCases().stream()
                        .map(
                                each ->
                                        level(
                                                each.level(),
                                                tallies(
                                                        each.level(),
                                                        each.states(),
                                                        _ -> "vetting",
                                                        cases),
                                                mostCases))
                        .toList(),
                counted.clearances().stream()
                        .map(
                                each ->
                                        level(
                                                each.level(),
                                                tallies(
                                                        each.level(),
                                                        each.states(),
                                                        DashboardWords::tone,
                                                        held),
                                                mostHeld))
                        .toList());
    }

    private static Optional<String> list(Class<?> question, String path) {
        return Actors.may(question) ? Optional.of(path) : Optional.empty();
    }

    private static <S extends Enum<S>> List<Tally> tallies(
            ClearanceLevel level,
            Map<S, Long> states,
            Function<S, String> tone,
            Optional<String> list) {
        return states.entrySet().stream()
                .map(
                        e -> {
                            var state = e.getKey();
                            var link = list.map(l -> l + "?level=" + level + "&state=" + state);
                            return new Tally(state, e.getValue(), tone.apply(state), link);
                        })
                .toList();
    }

    private static Level level(ClearanceLevel level, List<Tally> tallies, long most) {
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
