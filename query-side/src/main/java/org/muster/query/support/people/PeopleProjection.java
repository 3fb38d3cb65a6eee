package org.muster.query.support.people;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of officers. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class PeopleProjection extends Projection {
    private final OfficerRows rows;

    PeopleProjection(OfficerRows rows) {
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
}
