package org.muster.query.roles;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.refusals.BadField;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.ImportLine;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Projection;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The imports that await somebody's confirmation. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class OpenImportsProjection extends Projection {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final OpenImportRows rows;

    OpenImportsProjection(OpenImportRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(
            RoleProfileImportEvent event,
            @Timestamp Instant at,
            @MetaDataValue("actor") String actor) {
        switch (event) {
            case ImportProposed e -> rows.save(new OpenImportRow(e, at, actor));
            case ImportConfirmed e -> remove(e.importId());
        }
    }

    /** Also one that this very transaction put there, which JPA's own delete would leave. */
    private void remove(ImportId id) {
        rows.deleteAllByIdInBatch(List.of(id.value()));
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }

    @QueryHandler
    Slice<ImportLine> find(ImportLine.FindOpen query, Reader reader) {
        var place = Place.of(query.window());
        var limit = query.window().limit();
        var found =
                rows.newest(
                        place.map(OpenImportsProjection::proposedAt).orElse(END_OF_TIME),
                        place.map(Place::id).orElse(Place.HIGHEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, OpenImportRow::place)
                .only(row -> reader.reaches(query, row.guard()))
                .map(OpenImportRow::line);
    }

    private static Instant proposedAt(Place place) {
        try {
            return Instant.parse(place.key());
        } catch (DateTimeParseException e) {
            throw new BadField("cursor", Place.unknown().getMessage());
        }
    }
}
