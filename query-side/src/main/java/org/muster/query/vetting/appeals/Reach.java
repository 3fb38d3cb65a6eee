package org.muster.query.vetting.appeals;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.springframework.data.jpa.domain.Specification;

/** Which refusals and appeals an account reaches, said to the database. */
final class Reach {
    private Reach() {}

    /**
     * Every refusal of the reader's forces but their own, their staff's, and any with an interest.
     */
    static Specification<RefusalRow> refusals(Actor actor) {
        var me = actor.account().name();
        return forces(actor)
                .and((row, _, cb) -> isNot(row.get("account"), me, cb))
                .and((row, _, cb) -> isNot(row.get("lineManager"), me, cb))
                .and(
                        (row, _, cb) ->
                                cb.not(
                                        ((HibernateCriteriaBuilder) cb)
                                                .collectionContains(row.get("conflicted"), me)));
    }

    /** Every appeal against those; a decision-maker has those that are theirs to hear. */
    static Specification<RefusalRow> appeals(Actor actor) {
        var all = refusals(actor).and((row, _, cb) -> cb.isNotNull(row.get("appealId")));
        if (actor.holds(Role.APPEALS_OFFICER) || actor.holds(Role.AUDITOR)) return all;
        return all.and((row, _, cb) -> cb.equal(row.get("hearer"), actor.account().name()));
    }

    private static Specification<RefusalRow> forces(Actor actor) {
        if (actor.everyForce()) return Specification.unrestricted();
        var names = actor.forces().stream().map(Force::name).toList();
        return (row, _, _) -> row.get("force").in(names);
    }

    private static Predicate isNot(Path<String> account, String me, CriteriaBuilder cb) {
        return cb.or(cb.isNull(account), cb.notEqual(account, me));
    }
}
