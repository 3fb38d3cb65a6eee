package org.muster.query.vetting.emergency;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyEvent.*;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of emergency accesses. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class EmergencyProjection extends Projection {
    private final EmergencyRows rows;

    EmergencyProjection(EmergencyRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(EmergencyEvent event, @Timestamp Instant at) {
        switch (event) {
            case GlassBroken e -> rows.save(new EmergencyRow(e, at));
            case EmergencyReviewed e -> {
                var key = new EmergencyRow.Key(e.caseId().value(), e.number());
                rows.findById(key).orElseThrow().reviewed = true;
            }
        }
    }

    @ResetHandler
    void reset() {
        rows.deleteAllInBatch();
    }
}
