package org.muster.api.dashboard;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationState;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyState;

/**
 * How the filling of vacancies stands, in the asker's forces.
 *
 * @param asOf the moment of asking, by the service's clock
 * @param vacancies how many are in each state that occurs
 * @param posts of all that were not cancelled
 * @param postsLeft those of them that no offer has taken
 * @param lines the newest that were not cancelled, at most {@value #MOST}
 * @param stages in the order in which an application passes them
 */
public record VacancyDashboard(
        Instant asOf,
        Map<VacancyState, Long> vacancies,
        long posts,
        long postsLeft,
        List<Line> lines,
        List<StageTime> stages) {
    public static final int MOST = 50;

    /**
     * One vacancy.
     *
     * @param applications how many are in each state that occurs; {@code CLEARED} as of today
     */
    public record Line(
            VacancyId id,
            Force force,
            String title,
            Optional<String> subRole,
            VacancyState state,
            Instant closesAt,
            int posts,
            int postsLeft,
            Map<ApplicationState, Integer> applications) {}

    /**
     * How long applications stay in one kind of stage.
     *
     * @param waiting those that stand there now, until the moment of asking
     * @param gone those that went on or ended, until they did
     */
    public record StageTime(StageKind stage, Stays waiting, Stays gone) {}

    /**
     * So many stays, and how long they were in days: half of them at most the median, nine of ten
     * at most the 90th percentile. Both are absent where there is none.
     */
    public record Stays(long count, Optional<Double> medianDays, Optional<Double> p90Days) {
        public static final Stays NONE = new Stays(0, Optional.empty(), Optional.empty());
    }

    @Needs({RECRUITER, AUDITOR, WORKFORCE_PLANNER, VETTING_DECISION_MAKER})
    public record Find() implements Query<VacancyDashboard> {}
}
