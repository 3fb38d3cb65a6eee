package org.muster.query.clearances;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the register of clearances. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class ClearanceRegisterProjection extends Projection {
    private final HeldClearanceRows clearances;
    private final HolderRows holders;

    ClearanceRegisterProjection(HeldClearanceRows clearances, HolderRows holders) {
        this.clearances = clearances;
        this.holders = holders;
    }

    @EventHandler
    void on(ClearanceEvent event, @SequenceNumber long version) {
        switch (event) {
            case ClearanceGranted e -> clearances.save(new HeldClearanceRow(e, version));
        }
    }

    @EventHandler
    void on(OfficerEvent event) {
        switch (event) {
            case OfficerRegistered e -> holders.save(new HolderRow(e));
        }
    }

    @ResetHandler
    void reset() {
        clearances.deleteAllInBatch();
        holders.deleteAllInBatch();
    }
}
