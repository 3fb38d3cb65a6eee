package org.muster.query.vacancies;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.util.ArrayList;
import java.util.UUID;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.springframework.data.jpa.domain.Specification;

/** Which applications an actor may list: the rules of access to one, put to all at once. */
final class Concern {
    private Concern() {}

    static Specification<CandidateRow> of(Actor actor) {
        var me = actor.account().name();
        var ways = new ArrayList<Specification<CandidateRow>>();
        if (actor.holds(APPLICANT)) ways.add(of("account", me));
        if (actor.holds(LINE_MANAGER)) ways.add(of("lineManager", me).and(notOwn(me)));
        if (actor.holds(PANEL_MEMBER)) ways.add(scoredBy(me).and(notOwn(me)));
        if (actor.holds(RECRUITER) || actor.holds(AUDITOR)) ways.add(notOwn(me));
        return Specification.anyOf(ways).and(withoutConflict(me)).and(ofForces(actor));
    }

    private static Specification<CandidateRow> of(String attribute, String account) {
        return (row, _, cb) -> cb.equal(row.get(attribute), account);
    }

    private static Specification<CandidateRow> notOwn(String me) {
        return (row, _, cb) ->
                cb.or(cb.isNull(row.get("account")), cb.notEqual(row.get("account"), me));
    }

    private static Specification<CandidateRow> scoredBy(String me) {
        return (row, query, builder) -> {
            var cb = (HibernateCriteriaBuilder) builder;
            var panels = query.subquery(UUID.class);
            var vacancy = panels.from(VacancyRow.class);
            panels.select(vacancy.get("id"))
                    .where(
                            cb.or(
                                    cb.equal(cb.arrayLength(vacancy.get("panel")), 0),
                                    cb.arrayContains(vacancy.get("panel"), me)));
            return row.get("vacancyId").in(panels);
        };
    }

    private static Specification<CandidateRow> withoutConflict(String me) {
        return (row, _, builder) -> {
            var cb = (HibernateCriteriaBuilder) builder;
            return cb.not(cb.arrayContains(row.get("conflicted"), me));
        };
    }

    private static Specification<CandidateRow> ofForces(Actor actor) {
        if (actor.everyForce()) return Specification.unrestricted();
        var forces = actor.forces().stream().map(Force::name).toList();
        return (row, _, _) -> row.get("force").in(forces);
    }
}
