package org.muster.query.clearances;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Guard;
import org.muster.api.draws.OfficersToDraw;
import org.muster.api.draws.Roster;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers among whom a draw of a force is made. */
@Component
class RosterQueries {
    private final HeldClearanceRows clearances;

    RosterQueries(HeldClearanceRows clearances) {
        this.clearances = clearances;
    }

    @QueryHandler
    OfficersToDraw handle(OfficersToDraw.Find query, Reader reader) {
        reader.allow(query, Guard.of(query.force()));
        var policy = reader.policy(query.force());
        var held = clearances.held(false, List.of(query.force().name()));
        return new OfficersToDraw(
                new Roster(
                        Entries.of(held, reader.today(), reader).stream()
                                .filter(entry -> entry.state().isLive() && ofForce(entry, policy))
                                .map(entry -> new OfficerId(entry.officer()))
                                .toList()));
    }

    private static boolean ofForce(Entry entry, PolicySet policy) {
        return policy.level(entry.held().level())
                .map(level -> level.ladder() == Ladder.FORCE)
                .orElse(false);
    }
}
