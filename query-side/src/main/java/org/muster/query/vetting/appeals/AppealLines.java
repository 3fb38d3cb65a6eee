package org.muster.query.vetting.appeals;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Root;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealList;
import org.muster.api.appeals.AppealList.Line;
import org.muster.api.appeals.AppealState.Turn;
import org.muster.api.appeals.refusals.OverturnedRefusals;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseId;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The lines of the lists of appeals and of overturned refusals. */
@Component
class AppealLines {
    private static final Keyset<RefusalRow> OLDEST_FIRST =
            Keyset.oldestFirst(
                    "lodgedAt", row -> Keyset.place(requireNonNull(row.lodgedAt), row.id));
    private static final Keyset<RefusalRow> OVERTURNED_LAST_FIRST =
            Keyset.newestFirst(
                    "overturnedAt", row -> Keyset.place(requireNonNull(row.overturnedAt), row.id));

    private final RefusalRows refusals;
    private final People people;
    private final EntityManager database;

    AppealLines(RefusalRows refusals, People people, EntityManager database) {
        this.refusals = refusals;
        this.people = people;
        this.database = database;
    }

    AppealList find(AppealList.Find query, Reader reader) {
        var reach = Reach.appeals(reader.actor());
        var wanted =
                query.turn()
                        .map(turn -> reach.and((row, _, cb) -> cb.equal(row.get("turn"), turn)))
                        .orElse(reach);
        var slice = OLDEST_FIRST.slice(refusals, wanted, query.window());
        var officers = people.behind(slice.items(), row -> row.officerId);
        return new AppealList(
                slice.map(row -> line(row, officers.get(row.officerId))), counts(reach));
    }

    OverturnedRefusals find(OverturnedRefusals.Find query, Reader reader) {
        var wanted =
                Reach.refusals(reader.actor())
                        .and((row, _, cb) -> cb.isNotNull(row.get("overturnedAt")));
        var slice = OVERTURNED_LAST_FIRST.slice(refusals, wanted, query.window());
        var officers = people.behind(slice.items(), row -> row.officerId);
        return new OverturnedRefusals(
                slice.map(row -> overturned(row, officers.get(row.officerId), reader)));
    }

    private Map<Turn, Long> counts(Specification<RefusalRow> reach) {
        var cb = database.getCriteriaBuilder();
        var query = cb.createTupleQuery();
        Root<RefusalRow> row = query.from(RefusalRow.class);
        query.select(cb.tuple(row.get("turn"), cb.count(row))).groupBy(row.get("turn"));
        Optional.ofNullable(reach.toPredicate(row, query, cb)).ifPresent(query::where);
        var counts = new EnumMap<Turn, Long>(Turn.class);
        for (var turn : Turn.values()) counts.put(turn, 0L);
        for (var found : database.createQuery(query).getResultList()) {
            counts.put(found.get(0, Turn.class), found.get(1, Long.class));
        }
        return counts;
    }

    private static Line line(RefusalRow row, Person person) {
        return new Line(
                new AppealId(requireNonNull(row.appealId)),
                new CaseId(row.id),
                person.name(),
                person.staffNumber(),
                new Force(row.force),
                new ClearanceLevel(row.level),
                requireNonNull(row.state),
                requireNonNull(row.turn),
                requireNonNull(row.lodgedAt),
                requireNonNull(row.lastDay),
                requireNonNull(row.since),
                row.hearing());
    }

    private static OverturnedRefusals.Line overturned(
            RefusalRow row, Person person, Reader reader) {
        var reviewOn = Optional.ofNullable(row.reviewOn);
        return new OverturnedRefusals.Line(
                new CaseId(row.id),
                new AppealId(requireNonNull(row.appealId)),
                person.name(),
                person.staffNumber(),
                new Force(row.force),
                new ClearanceLevel(row.level),
                requireNonNull(row.overturnedOn),
                reviewOn,
                reviewOn.map(day -> !reader.today().isBefore(day)).orElse(false));
    }
}
