package org.muster.query.dashboard.vetting;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.Clearances;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.ResearchEvent.CheckRecorded;
import org.muster.api.vetting.cases.ResearchEvent.CheckWaived;
import org.muster.api.vetting.cases.VettingCaseEvent;
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
            if (event instanceof WaiverCarried e) row.waivers.put(e.type().code(), e.expiresOn());
            if (event instanceof CheckRecorded e) row.waivers.remove(e.type().code());
            row.becomes(row.progress().after(event));
        }
    }

    @EventHandler
    void on(ClearanceEvent event, @SequenceNumber long version) {
        switch (event) {
            case ClearanceGranted e -> clearances.save(new ClearanceTallyRow(e, version));
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

    private void change(ClearanceEvent event) {
        var officer = List.of(event.officerId().value());
        var rows = clearances.findByOfficerIdInOrderByNumber(officer);
        var held = new Clearances(rows.stream().map(ClearanceTallyRow::held).toList());
        var after = Clearances.evolve(held, event).held();
        for (var row = 0; row < rows.size(); row++) rows.get(row).became(after.get(row));
    }

    @ResetHandler
    void reset() {
        cases.deleteAllInBatch();
        clearances.deleteAllInBatch();
    }
}
