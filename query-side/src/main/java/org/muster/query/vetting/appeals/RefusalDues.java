package org.muster.query.vetting.appeals;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.muster.api.notices.DueKind.AFTERCARE_REVIEW;
import static org.muster.api.notices.DueKind.APPEAL_WINDOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The windows of refusals that nobody appealed against, and the aftercare of those overturned. */
@Component
class RefusalDues implements DueSource {
    private final RefusalRows refusals;
    private final AppellantRows appellants;

    RefusalDues(RefusalRows refusals, AppellantRows appellants) {
        this.refusals = refusals;
        this.appellants = appellants;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        if (!DueSource.seesDecisions(reader)) return List.of();
        var found = refusals.findAll(Reach.refusals(reader.actor()).and(awaited()));
        var people = people(found);
        return found.stream().map(row -> due(row, people.get(row.officerId))).toList();
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

    private Map<UUID, AppellantRow> people(List<RefusalRow> rows) {
        return appellants
                .findAllById(rows.stream().map(row -> row.officerId).distinct().toList())
                .stream()
                .collect(toMap(AppellantRow::getId, person -> person));
    }

    private static FoundDue due(RefusalRow row, AppellantRow person) {
        var due =
                row.reviewOn == null
                        ? due(APPEAL_WINDOW, row, requireNonNull(row.lastDay))
                        : due(AFTERCARE_REVIEW, row, row.reviewOn);
        return new FoundDue(due, new Force(row.force), person.called(), person.numbered());
    }

    private static Due due(DueKind kind, RefusalRow row, LocalDate anchor) {
        return new Due(
                new DueId(kind, row.id),
                new OfficerId(row.officerId),
                new ClearanceLevel(row.level),
                anchor);
    }
}
