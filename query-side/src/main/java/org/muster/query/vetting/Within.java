package org.muster.query.vetting;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.springframework.data.jpa.domain.Specification;

/** Which cases an account reaches, said to the database as {@code Access} says it of one case. */
final class Within {
    private Within() {}

    static Specification<CaseRow> reachOf(Actor actor) {
        var me = actor.account().name();
        return forces(actor)
                .and((row, _, cb) -> isNot(row.get("account"), me, cb))
                .and((row, _, cb) -> isNot(row.get("lineManager"), me, cb))
                .and(hands(actor))
                .and(
                        (row, _, cb) ->
                                cb.not(
                                        ((HibernateCriteriaBuilder) cb)
                                                .collectionContains(row.get("conflicted"), me)));
    }

    /** Says whether the account sees more than what is assigned to it, to nobody, or refused. */
    static boolean everyCase(Actor actor) {
        return actor.holds(Role.VETTING_DECISION_MAKER)
                || actor.holds(Role.AUDITOR)
                || actor.holds(Role.SERVICE);
    }

    private static Specification<CaseRow> forces(Actor actor) {
        if (actor.everyForce()) return Specification.unrestricted();
        var names = actor.forces().stream().map(Force::name).toList();
        return (row, _, _) -> row.get("force").in(names);
    }

    private static Specification<CaseRow> hands(Actor actor) {
        if (everyCase(actor)) return Specification.unrestricted();
        var assigned = actor.holds(Role.VETTING_RESEARCHER) ? assignedTo(actor) : none();
        return actor.holds(Role.APPEALS_OFFICER) ? assigned.or(refused()) : assigned;
    }

    private static Specification<CaseRow> assignedTo(Actor actor) {
        return (row, _, cb) ->
                cb.or(
                        cb.isNull(row.get("researcher")),
                        cb.equal(row.get("researcher"), actor.account().name()));
    }

    private static Specification<CaseRow> refused() {
        return (row, _, cb) -> cb.isTrue(row.get("refused"));
    }

    private static Specification<CaseRow> none() {
        return (_, _, cb) -> cb.disjunction();
    }

    private static Predicate isNot(Path<String> account, String me, CriteriaBuilder cb) {
        return cb.or(cb.isNull(account), cb.notEqual(account, me));
    }
}
