package org.muster.query.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.draws.DrawEvent;
import org.muster.api.draws.DrawEvent.*;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of draws. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class DrawProjection extends Projection {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DrawRows draws;

    DrawProjection(DrawRows draws) {
        this.draws = draws;
    }

    @EventHandler
    void on(DrawEvent event, @Timestamp Instant at) {
        switch (event) {
            case DrawAnnounced e -> draws.save(new DrawRow(e, LocalDate.ofInstant(at, LONDON)));
            case DrawHeld e -> draws.findById(e.drawId().value()).orElseThrow().heldOn = e.heldOn();
        }
    }

    @ResetHandler
    void reset() {
        draws.deleteAllInBatch();
    }
}
