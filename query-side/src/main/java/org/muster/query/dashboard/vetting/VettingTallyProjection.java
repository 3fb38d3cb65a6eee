package org.muster.query.dashboard.vetting;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.CaseOpened;
import org.muster.api.vetting.VettingCaseEvent.CheckRecorded;
import org.muster.api.vetting.VettingCaseEvent.CheckWaived;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Counts vetting cases and clearances, and keeps nothing of what they found. */
@Component
@ProcessingGroup("dashboard")
class VettingTallyProjection extends Projection {
    private final CaseTallyRows cases;
    private final ClearanceTallyRows clearances;

    VettingTallyProjection(CaseTallyRows cases, ClearanceTallyRows clearances) {
        this.cases = cases;
        this.clearances = clearances;
    }

    @EventHandler
    void on(VettingCaseEvent event) {
        if (event instanceof CaseOpened e) {
            cases.save(new CaseTallyRow(e));
        } else {
            var row = cases.findById(event.caseId().value()).orElseThrow();
            if (event instanceof CheckWaived e) row.waivers.put(e.type().code(), e.expiresOn());
            if (event instanceof CheckRecorded e) row.waivers.remove(e.type().code());
            row.becomes(row.progress().after(event));
        }
    }

    @EventHandler
    void on(ClearanceEvent event, @SequenceNumber long version) {
        switch (event) {
            case ClearanceGranted e -> clearances.save(new ClearanceTallyRow(e, version));
        }
    }

    @ResetHandler
    void reset() {
        cases.deleteAllInBatch();
        clearances.deleteAllInBatch();
    }
}
