package org.muster.query.notices;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Set;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.notices.Addressee;
import org.muster.api.notices.DueKind;
import org.springframework.data.jpa.domain.Specification;

/** Which notices an account may read, said to the database. */
final class MeantFor {
    private MeantFor() {}

    /**
     * Those to some addressees about officers of the reader's forces, but for their own, their
     * staff's, and any about a case in which they have an interest.
     */
    static Specification<NoticeRow> reader(Actor actor, Set<Addressee> addressees) {
        var me = actor.account().name();
        return forces(actor)
                .and((row, _, cb) -> isNot(row.get("account"), me, cb))
                .and((row, _, cb) -> isNot(row.get("lineManager"), me, cb))
                .and((row, _, cb) -> cb.not(contains(row.get("conflicted"), me, cb)))
                .and(
                        (row, _, cb) ->
                                cb.or(
                                        addressees.stream()
                                                .map(
                                                        to ->
                                                                contains(
                                                                        row.get("addressees"),
                                                                        to.name(),
                                                                        cb))
                                                .toArray(Predicate[]::new)));
    }

    static Specification<NoticeRow> kind(DueKind kind) {
        return (row, _, cb) -> cb.equal(row.get("kind"), kind);
    }

    private static Specification<NoticeRow> forces(Actor actor) {
        if (actor.everyForce()) return Specification.unrestricted();
        var names = actor.forces().stream().map(Force::name).toList();
        return (row, _, _) -> row.get("force").in(names);
    }

    private static Predicate contains(
            Path<java.util.Collection<String>> accounts, String name, CriteriaBuilder cb) {
        return ((HibernateCriteriaBuilder) cb).collectionContains(accounts, name);
    }

    private static Predicate isNot(Path<String> account, String me, CriteriaBuilder cb) {
        return cb.or(cb.isNull(account), cb.notEqual(account, me));
    }
}
