package org.muster.web.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.api.applications.ApplicationState;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.dashboard.VacancyDashboard.StageTime;
import org.muster.api.dashboard.VacancyDashboard.Stays;
import org.muster.api.vacancies.VacancyState;
import org.muster.web.support.pages.Bar;
import org.muster.web.support.pages.Bar.Part;

/** The dashboard of vacancies with a bar for each row of figures. */
record VacancyCharts(List<ByState> states, Bar posts, List<Vacancy> vacancies, List<Stage> stages) {

    record ByState(VacancyState state, long count, Bar bar) {}

    record Vacancy(VacancyDashboard.Line line, List<Tally> tallies, Bar bar) {}

    record Tally(ApplicationState state, long count, String tone) {}

    record Stage(StageTime time, Bar waiting) {}

    static VacancyCharts of(VacancyDashboard counted) {
        return new VacancyCharts(
                states(counted.vacancies()),
                posts(counted),
                vacancies(counted.lines()),
                stages(counted.stages()));
    }

    private static List<ByState> states(Map<VacancyState, Long> counts) {
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return counts.entrySet().stream()
                .map(
                        e -> {
                            var part = new Part(e.getValue(), DashboardWords.tone(e.getKey()));
                            return new ByState(
                                    e.getKey(), e.getValue(), Bar.of(List.of(part), most));
                        })
                .toList();
    }

    private static Bar posts(VacancyDashboard counted) {
        var taken = counted.posts() - counted.postsLeft();
        return Bar.of(List.of(new Part(taken, "posted")), counted.posts());
    }

    private static List<Vacancy> vacancies(List<VacancyDashboard.Line> lines) {
        var most = lines.stream().mapToLong(line -> sum(line.applications().values())).max();
        return lines.stream().map(line -> vacancy(line, most.orElse(0))).toList();
    }

    private static Vacancy vacancy(VacancyDashboard.Line line, long most) {
        var tallies =
                line.applications().entrySet().stream()
                        .map(
                                e ->
                                        new Tally(
                                                e.getKey(),
                                                e.getValue(),
                                                DashboardWords.tone(e.getKey())))
                        .toList();
        var parts = tallies.stream().map(t -> new Part(t.count(), t.tone())).toList();
        return new Vacancy(line, tallies, Bar.of(parts, most));
    }

    private static List<Stage> stages(List<StageTime> times) {
        var most = times.stream().map(StageTime::waiting).mapToLong(Stays::count).max().orElse(0);
        return times.stream()
                .map(
                        time -> {
                            var tone = time.stage().name().toLowerCase(Locale.ROOT);
                            var part = new Part(time.waiting().count(), tone);
                            return new Stage(time, Bar.of(List.of(part), most));
                        })
                .toList();
    }

    private static long sum(Collection<Integer> counts) {
        return counts.stream().mapToLong(Integer::longValue).sum();
    }
}
