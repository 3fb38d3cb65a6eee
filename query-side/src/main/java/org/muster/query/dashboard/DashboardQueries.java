package org.muster.query.dashboard;

import java.util.EnumMap;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.dashboard.StageStay;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.views.Slice;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.stereotype.Component;

/** Answers how the filling of vacancies stands. */
@Component
class DashboardQueries {
    private final VacancyTallyRows vacancies;
    private final VacancyFigures figures;
    private final StageTimes times;
    private final StageStays stays;

    DashboardQueries(
            VacancyTallyRows vacancies,
            VacancyFigures figures,
            StageTimes times,
            StageStays stays) {
        this.vacancies = vacancies;
        this.figures = figures;
        this.times = times;
        this.stays = stays;
    }

    @QueryHandler
    VacancyDashboard handle(VacancyDashboard.Find query, Reader reader) {
        var scope = Scope.of(reader.actor());
        var states = new EnumMap<VacancyState, Long>(VacancyState.class);
        var posts = 0L;
        var left = 0L;
        for (var tally : vacancies.tallied(scope.everyForce(), scope.forces())) {
            states.put(tally.state(), tally.count());
            if (tally.state() != VacancyState.CANCELLED) {
                posts += tally.posts();
                left += tally.postsLeft();
            }
        }
        return new VacancyDashboard(
                reader.now(),
                states,
                posts,
                left + figures.lapsed(scope, reader),
                figures.newest(scope, reader),
                times.of(scope, reader.now()));
    }

    @QueryHandler
    Slice<StageStay> handle(StageStay.Find query, Reader reader) {
        return stays.find(query, reader);
    }
}
