package org.muster.query.roles;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Projection;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The list of role profiles. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class RoleProfileListProjection extends Projection {
    private final RoleProfileRows rows;

    RoleProfileListProjection(RoleProfileRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(RoleProfileEvent event) {
        switch (event) {
            case VersionPublished e -> rows.save(new RoleProfileRow(e));
            case RequiredClearancesRaised _ -> {
                // the version that says so follows
            }
        }
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @QueryHandler
    Slice<RoleProfileLine> find(RoleProfileLine.Find query, Reader reader) {
        var place = Place.of(query.window());
        var limit = query.window().limit();
        var found =
                rows.inForce(
                        reader.today(),
                        reader.actor().everyForce(),
                        reader.actor().forces().stream()
                                .map(Force::name)
                                .collect(Collectors.toSet()),
                        query.search().map(text -> text.toLowerCase(Locale.UK)).orElse(""),
                        place.map(Place::key).orElse(""),
                        place.map(Place::id).orElse(Place.LOWEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, RoleProfileRow::place).map(RoleProfileRow::line);
    }

    /** The newest version under the same name in the same force. */
    Optional<RoleProfileLine> named(Force force, String nameKey) {
        return rows.findFirstByForceAndNameKeyOrderByKeyNumberDesc(force.name(), nameKey)
                .map(RoleProfileRow::line);
    }
}
