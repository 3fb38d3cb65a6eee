package org.muster.query.vetting;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Root;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.vetting.VettingQueue.Line;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The lines of the queue, and how many wait for whom. */
@Component
class CaseLines {
    private static final Keyset<CaseRow> OLDEST_FIRST =
            Keyset.oldestFirst("openedAt", row -> Keyset.place(row.openedAt, row.id));

    private final CaseRows cases;
    private final VettedOfficerRows officers;
    private final EntityManager database;

    CaseLines(CaseRows cases, VettedOfficerRows officers, EntityManager database) {
        this.cases = cases;
        this.officers = officers;
        this.database = database;
    }

    VettingQueue find(VettingQueue.Find query, Reader reader) {
        var reach = Within.reachOf(reader.actor());
        var slice = OLDEST_FIRST.slice(cases, wanted(query, reach), query.window());
        var people = people(slice.items());
        return new VettingQueue(slice.map(row -> line(row, people)), counts(reach));
    }

    private static Specification<CaseRow> wanted(
            VettingQueue.Find query, Specification<CaseRow> reach) {
        var wanted = reach;
        if (query.turn().isPresent()) wanted = wanted.and(is("turn", query.turn().get()));
        if (query.state().isPresent()) wanted = wanted.and(is("state", query.state().get()));
        if (query.officer().isPresent()) {
            wanted = wanted.and(is("officerId", query.officer().get().value()));
        }
        return wanted;
    }

    private static Specification<CaseRow> is(String attribute, Object value) {
        return (row, _, cb) -> cb.equal(row.get(attribute), value);
    }

    private Map<CaseTurn, Long> counts(Specification<CaseRow> reach) {
        var cb = database.getCriteriaBuilder();
        var query = cb.createTupleQuery();
        Root<CaseRow> row = query.from(CaseRow.class);
        query.select(cb.tuple(row.get("turn"), cb.count(row))).groupBy(row.get("turn"));
        Optional.ofNullable(reach.toPredicate(row, query, cb)).ifPresent(query::where);
        var counts = new EnumMap<CaseTurn, Long>(CaseTurn.class);
        for (var turn : CaseTurn.values()) counts.put(turn, 0L);
        for (var found : database.createQuery(query).getResultList()) {
            counts.put(found.get(0, CaseTurn.class), found.get(1, Long.class));
        }
        return counts;
    }

    private Map<UUID, VettedOfficerRow> people(List<CaseRow> rows) {
        return officers
                .findAllById(rows.stream().map(row -> row.officerId).distinct().toList())
                .stream()
                .collect(toMap(VettedOfficerRow::getId, person -> person));
    }

    private static Line line(CaseRow row, Map<UUID, VettedOfficerRow> people) {
        var person = people.get(row.officerId);
        return new Line(
                new CaseId(row.id),
                new OfficerId(row.officerId),
                person.called(),
                person.numbered(),
                new Force(row.force),
                new ClearanceLevel(row.level),
                row.purpose,
                row.state,
                row.turn,
                row.assigned(),
                row.openedAt,
                row.since,
                Optional.ofNullable(row.applicationId).map(ApplicationId::new));
    }
}
