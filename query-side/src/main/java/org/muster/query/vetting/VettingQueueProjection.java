package org.muster.query.vetting;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.vetting.cases.AfterDecisionEvent;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.SampleDrawn;
import org.muster.api.vetting.quality.SampleEvent.SampleRecorded;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the queue of vetting cases. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class VettingQueueProjection extends Projection {
    private final CaseRows cases;

    VettingQueueProjection(CaseRows cases) {
        this.cases = cases;
    }

    @EventHandler
    void on(VettingCaseEvent event, @Timestamp Instant at) {
        switch (event) {
            case CaseOpened e -> cases.save(new CaseRow(e, at));
            case ResearcherAssigned e -> row(e).isAssignedTo(e.researcher());
            case ConflictDeclared e -> row(e).isOutOfSightOf(e.declaredBy());
            case ConflictFound e -> row(e).isOutOfSightOf(e.account());
            case CheckRecorded e -> row(e).isChecked(e);
            case CheckWaived e -> row(e).waivers.put(e.type().code(), e.expiresOn());
            case CaseDecided e -> row(e).isDecided(e);
            case DecisionReviewed e -> row(e).flagged = false;
            case WaiverCarried e -> row(e).waivers.put(e.type().code(), e.expiresOn());
            case DecisionAnnulled e -> row(e).isAnnulled(e);
            case DecisionCorrected e -> row(e).isCorrected(e);
            case ReapplicationAccepted _,
                    ResearchEvent _,
                    DecisionEvent _,
                    AfterDecisionEvent _ -> {}
        }
        var row = row(event);
        row.becomes(row.progress().after(event), at);
    }

    @EventHandler
    void on(SampleEvent event, @Timestamp Instant at) {
        var row = cases.findById(event.caseId().value()).orElseThrow();
        switch (event) {
            case SampleDrawn e -> {
                row.sampler = e.sampler().name();
                row.drawnAt = at;
            }
            case SampleRecorded e -> {
                row.finding = e.finding();
                row.sampledAt = at;
            }
        }
    }

    @ResetHandler
    void reset() {
        cases.deleteAllInBatch();
    }

    private CaseRow row(VettingCaseEvent event) {
        return cases.findById(event.caseId().value()).orElseThrow();
    }
}
