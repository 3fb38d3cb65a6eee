package org.muster.query.officers;

import java.util.Locale;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerLine;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Projection;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The list of officers. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class OfficerListProjection extends Projection {
    private static final Set<Role> CONCERNED = Set.of(Role.APPLICANT, Role.LINE_MANAGER);

    private final OfficerRows rows;

    OfficerListProjection(OfficerRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(OfficerEvent event) {
        switch (event) {
            case OfficerRegistered e -> rows.save(new OfficerRow(e));
            case OfficerLeft _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @QueryHandler
    Slice<OfficerLine> find(OfficerLine.Find query, Reader reader) {
        var place = Place.of(query.window());
        var limit = query.window().limit();
        var found =
                rows.found(
                        query.search().map(text -> text.strip().toLowerCase(Locale.UK)).orElse(""),
                        query.force().map(Force::name).orElse(""),
                        concerning(reader),
                        place.map(Place::key).orElse(""),
                        place.map(Place::id).orElse(Place.LOWEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, OfficerRow::place)
                .only(row -> reader.reaches(query, row.guard()))
                .map(OfficerRow::line);
    }

    /** Whoever holds no other role finds but themselves and their own officers. */
    private static String concerning(Reader reader) {
        return CONCERNED.containsAll(reader.actor().roles()) ? reader.actor().account().name() : "";
    }
}
