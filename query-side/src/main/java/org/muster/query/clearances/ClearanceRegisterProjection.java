package org.muster.query.clearances;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.Clearances;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the register of clearances. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class ClearanceRegisterProjection extends Projection {
    private final HeldClearanceRows clearances;

    ClearanceRegisterProjection(HeldClearanceRows clearances) {
        this.clearances = clearances;
    }

    @EventHandler
    void on(ClearanceEvent event, @SequenceNumber long version) {
        switch (event) {
            case ClearanceGranted e -> clearances.save(new HeldClearanceRow(e, version));
            case ClearanceSuspended _,
                    ClearanceReinstated _,
                    ClearanceCancelled _,
                    ClearanceWithdrawn _,
                    ClearanceRestored _,
                    ClearancesTerminated _,
                    ClearanceReviewed _,
                    ClearanceAnnulled _,
                    GrantCorrected _,
                    ConditionEnded _ ->
                    change(event);
            case ConditionImposed _,
                    BearingStated _,
                    ConditionReviewed _,
                    AssessmentBegun _,
                    ClearanceRetained _ -> {}
        }
    }

    /** By the very fold that decisions apply. */
    private void change(ClearanceEvent event) {
        var rows = clearances.findByOfficerIdOrderByGrantVersion(event.officerId().value());
        var held = new Clearances(rows.stream().map(HeldClearanceRow::held).toList());
        var after = Clearances.evolve(held, event).held();
        for (var row = 0; row < rows.size(); row++) rows.get(row).became(after.get(row));
    }

    @ResetHandler
    void reset() {
        clearances.deleteAllInBatch();
    }
}
