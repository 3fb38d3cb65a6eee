package org.muster.query.vacancies.record;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyView;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what a vacancy is, or was. */
@Component
class VacancyQueries {
    private final Histories histories;

    VacancyQueries(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    VacancyView handle(VacancyView.Find query, Reader reader) {
        var recorded = histories.of(query.vacancyId());
        var today = fold(recorded);
        var open = today.takesApplicationsAt(reader.now());
        reader.allow(query, Standing.guard(today.created().force(), open, reader.actor()));
        var then = Past.cut(recorded, query.past());
        return fold(then)
                .at(
                        query.past().asAt().orElse(reader.now()),
                        then.getLast().version(),
                        Standing.selects(reader.actor()));
    }

    private static VacancyFold fold(List<Recorded<Event>> recorded) {
        var events =
                recorded.stream()
                        .map(Recorded::event)
                        .filter(VacancyEvent.class::isInstance)
                        .map(VacancyEvent.class::cast)
                        .toList();
        return VacancyFold.of(events).orElseThrow(Unknown::new);
    }
}
