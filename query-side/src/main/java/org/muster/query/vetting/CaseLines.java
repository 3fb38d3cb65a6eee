package org.muster.query.vetting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaExpression;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseMark;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.vetting.VettingQueue.Line;
import org.muster.api.vetting.VettingQueue.Waived;
import org.muster.api.vetting.VettingQueue.Wanted;
import org.muster.api.vetting.research.CheckType;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The lines of the queue, and how many wait for whom. */
@Component
class CaseLines {
    private static final Keyset<CaseRow> OLDEST_FIRST =
            Keyset.oldestFirst("openedAt", row -> Keyset.place(row.openedAt, row.id));

    private final CaseRows cases;
    private final People people;
    private final EntityManager database;

    CaseLines(CaseRows cases, People people, EntityManager database) {
        this.cases = cases;
        this.people = people;
        this.database = database;
    }

    VettingQueue find(VettingQueue.Find query, Reader reader) {
        var reach = Within.reachOf(reader.actor());
        var slice = OLDEST_FIRST.slice(cases, wanted(query.wanted(), reach), query.window());
        var officers = people.behind(slice.items(), row -> row.officerId);
        var flags = mayReview(reader.actor());
        return new VettingQueue(
                slice.map(row -> line(row, officers.get(row.officerId), reader, flags)),
                counts(reach),
                marked(reach, flags));
    }

    private static Specification<CaseRow> wanted(Wanted asked, Specification<CaseRow> reach) {
        var wanted = reach;
        if (asked.turn().isPresent()) wanted = wanted.and(is("turn", asked.turn().get()));
        if (asked.state().isPresent()) wanted = wanted.and(is("state", asked.state().get()));
        if (asked.level().isPresent()) wanted = wanted.and(is("level", asked.level().get().code()));
        if (asked.officer().isPresent()) {
            wanted = wanted.and(is("officerId", asked.officer().get().value()));
        }
        if (asked.mark().isPresent()) wanted = wanted.and(bears(asked.mark().get()));
        if (asked.search().isPresent()) wanted = wanted.and(People.named(asked.search().get()));
        return wanted;
    }

    /** Researchers do not learn who has an interest in a case, and so not that one is flagged. */
    private static boolean mayReview(Actor actor) {
        return Within.everyCase(actor);
    }

    private Map<CaseMark, Long> marked(Specification<CaseRow> reach, boolean flags) {
        var marked = new EnumMap<CaseMark, Long>(CaseMark.class);
        for (var mark : CaseMark.values()) {
            if (mark == CaseMark.FLAGGED && !flags) continue;
            marked.put(mark, cases.count(reach.and(bears(mark))));
        }
        return marked;
    }

    static Specification<CaseRow> bears(CaseMark mark) {
        return switch (mark) {
            case WAIVED ->
                    (row, _, cb) ->
                            ((HibernateCriteriaBuilder) cb)
                                    .isMapNotEmpty(
                                            (JpaExpression<Map<String, LocalDate>>)
                                                    row.<Map<String, LocalDate>>get("waivers"));
            case FLAGGED -> is("flagged", true);
        };
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

    private static Line line(CaseRow row, Person person, Reader reader, boolean flags) {
        var force = new Force(row.force);
        return new Line(
                new CaseId(row.id),
                new OfficerId(row.officerId),
                person.name(),
                person.staffNumber(),
                force,
                new ClearanceLevel(row.level),
                row.purpose,
                row.state,
                row.turn,
                row.assigned(),
                row.openedAt,
                row.since,
                row.clock().on(reader.today(), reader.policy(force).bankHolidays()),
                waived(row, reader.today()),
                flags && row.flagged,
                Optional.ofNullable(row.applicationId).map(ApplicationId::new));
    }

    private static List<Waived> waived(CaseRow row, LocalDate today) {
        return row.waivers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(
                        each ->
                                new Waived(
                                        new CheckType(each.getKey()),
                                        each.getValue(),
                                        !today.isAfter(each.getValue())))
                .toList();
    }
}
