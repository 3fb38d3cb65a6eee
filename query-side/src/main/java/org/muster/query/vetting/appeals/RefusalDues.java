package org.muster.query.vetting.appeals;

import static java.util.Objects.requireNonNull;
import static org.muster.api.notices.DueKind.AFTERCARE_REVIEW;
import static org.muster.api.notices.DueKind.APPEAL_WINDOW;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.officers.OfficerId;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The windows of refusals that nobody appealed against, and the aftercare of those overturned. */
@Component
class RefusalDues implements DueSource {
    private final RefusalRows refusals;
    private final People people;

    RefusalDues(RefusalRows refusals, People people) {
        this.refusals = refusals;
        this.people = people;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        if (!DueSource.seesDecisions(reader)) return List.of();
        var found = refusals.findAll(Reach.refusals(reader.actor()).and(awaited()));
        var officers = people.behind(found, row -> row.officerId);
        return found.stream().map(row -> due(row, officers.get(row.officerId))).toList();
    }

    private static Specification<RefusalRow> awaited() {
        return (row, _, cb) ->
                cb.or(
                        cb.isNotNull(row.get("reviewOn")),
                        cb.and(
                                cb.isNotNull(row.get("lastDay")),
                                cb.isNull(row.get("appealId")),
                                cb.isNull(row.get("overturnedAt"))));
    }

    private static FoundDue due(RefusalRow row, Person person) {
        var due =
                row.reviewOn == null
                        ? due(APPEAL_WINDOW, row, requireNonNull(row.lastDay))
                        : due(AFTERCARE_REVIEW, row, row.reviewOn);
        return new FoundDue(due, new Force(row.force), person.name(), person.staffNumber());
    }

    private static Due due(DueKind kind, RefusalRow row, LocalDate anchor) {
        return new Due(
                new DueId(kind, row.id),
                new OfficerId(row.officerId),
                new ClearanceLevel(row.level),
                anchor);
    }
}
