package org.muster.query.vetting.matters;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.vetting.matters.MatterState;
import org.springframework.data.jpa.domain.Specification;

/** Which matters an account reaches, said to the database as {@code Access} says it of one. */
final class Within {
    private Within() {}

    /** Those of the account's forces, but neither its own nor those of officers it manages. */
    static Specification<MatterRow> reachOf(Actor actor) {
        var me = actor.account().name();
        var forces = actor.forces().stream().map(Force::name).toList();
        return (row, query, cb) -> {
            var officers = query.subquery(MatterOfficerRow.class);
            var officer = officers.from(MatterOfficerRow.class);
            return cb.exists(
                    officers.select(officer)
                            .where(
                                    cb.equal(officer.get("id"), row.get("officerId")),
                                    isNot(officer.get("account"), me, cb),
                                    isNot(officer.get("lineManager"), me, cb),
                                    actor.everyForce()
                                            ? cb.conjunction()
                                            : officer.get("force").in(forces)));
        };
    }

    static Specification<MatterRow> standing(Optional<MatterState> state) {
        return (row, _, cb) ->
                state.map(wanted -> cb.equal(row.get("state"), wanted)).orElseGet(cb::conjunction);
    }

    private static Predicate isNot(Path<String> account, String me, CriteriaBuilder cb) {
        return cb.or(cb.isNull(account), cb.notEqual(account, me));
    }
}
