package org.muster.query.vetting.matters;

import java.util.Optional;
import org.muster.api.access.Actor;
import org.muster.api.vetting.matters.MatterState;
import org.muster.query.support.people.People;
import org.springframework.data.jpa.domain.Specification;

/** Which matters an account reaches, said to the database as {@code Access} says it of one. */
final class Within {
    private Within() {}

    /** Those of the account's forces, but neither its own nor those of officers it manages. */
    static Specification<MatterRow> reachOf(Actor actor) {
        return People.reachedBy(actor);
    }

    static Specification<MatterRow> standing(Optional<MatterState> state) {
        return (row, _, cb) ->
                state.map(wanted -> cb.equal(row.get("state"), wanted)).orElseGet(cb::conjunction);
    }
}
