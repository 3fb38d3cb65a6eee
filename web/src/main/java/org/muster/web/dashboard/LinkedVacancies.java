package org.muster.web.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationState;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.dashboard.VacancyDashboard.StageTime;
import org.muster.api.dashboard.VacancyDashboard.Stays;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyState;

/** The dashboard of vacancies with the address of the list behind each figure. */
record LinkedVacancies(
        Instant asOf,
        List<Figure<VacancyState>> byState,
        Posts posts,
        List<Vacancy> vacancies,
        List<Stage> stages) {
    private static final String VACANCIES = "/api/v1/vacancies";
    private static final String STAGES = "/api/v1/dashboard/vacancies/stages/";

    record Figure<S>(S state, long count, String link) {}

    /** Of every vacancy that was not cancelled. */
    record Posts(long total, long left, String link) {}

    record Vacancy(
            VacancyId id,
            Force force,
            String title,
            Optional<String> subRole,
            VacancyState state,
            Instant closesAt,
            int posts,
            int postsLeft,
            List<Figure<ApplicationState>> applications,
            String link) {}

    record Stage(StageKind stage, Times waiting, Times gone) {}

    record Times(long count, Optional<Double> medianDays, Optional<Double> p90Days, String link) {}

    static LinkedVacancies of(VacancyDashboard counted) {
        return new LinkedVacancies(
                counted.asOf(),
                counted.vacancies().entrySet().stream().map(LinkedVacancies::inState).toList(),
                new Posts(counted.posts(), counted.postsLeft(), VACANCIES),
                counted.lines().stream().map(LinkedVacancies::vacancy).toList(),
                counted.stages().stream().map(LinkedVacancies::stage).toList());
    }

    private static Figure<VacancyState> inState(Map.Entry<VacancyState, Long> counted) {
        return new Figure<>(
                counted.getKey(), counted.getValue(), VACANCIES + "?state=" + counted.getKey());
    }

    private static Vacancy vacancy(VacancyDashboard.Line line) {
        var link = VACANCIES + "/" + line.id();
        return new Vacancy(
                line.id(),
                line.force(),
                line.title(),
                line.subRole(),
                line.state(),
                line.closesAt(),
                line.posts(),
                line.postsLeft(),
                line.applications().entrySet().stream()
                        .map(e -> new Figure<>(e.getKey(), e.getValue(), link + "/board"))
                        .toList(),
                link);
    }

    private static Stage stage(StageTime time) {
        var link = STAGES + time.stage() + "?waiting=";
        return new Stage(
                time.stage(), times(time.waiting(), link + true), times(time.gone(), link + false));
    }

    private static Times times(Stays stays, String link) {
        return new Times(stays.count(), stays.medianDays(), stays.p90Days(), link);
    }
}
