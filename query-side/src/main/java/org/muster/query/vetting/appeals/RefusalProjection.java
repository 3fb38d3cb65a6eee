package org.muster.query.vetting.appeals;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.*;
import org.muster.api.appeals.AppealState;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionEvent;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionCorrected;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the lists of refusals and of the appeals against them. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class RefusalProjection extends Projection {
    private final RefusalRows refusals;

    RefusalProjection(RefusalRows refusals) {
        this.refusals = refusals;
    }

    @EventHandler
    void on(VettingCaseEvent event, @Timestamp Instant at) {
        switch (event) {
            case CaseOpened e -> refusals.save(new RefusalRow(e));
            case ConflictDeclared e -> row(e).isOutOfSightOf(e.declaredBy());
            case ConflictFound e -> row(e).isOutOfSightOf(e.account());
            case CaseDecided e -> {
                if (e.outcome() == CaseOutcome.REFUSED) row(e).refused(e.decidedOn());
            }
            case DecisionCorrected e when e.outcome() == CaseOutcome.REFUSED ->
                    row(e).refused(e.decidedOn());
            case CorrectionEvent e -> row(e).neverRefused();
            case AppealWindowOpened e -> row(e).appealableUntil(e.window().lastDay());
            case RefusalOverturned e -> row(e).overturned(e, at);
            case AftercareReviewed e -> row(e).reviewed(e);
            case ResearcherAssigned _,
                    ReapplicationAccepted _,
                    ResearchEvent _,
                    DecisionEvent _,
                    AfterDecisionEvent _ -> {}
        }
    }

    @EventHandler
    void on(AppealEvent event, @Timestamp Instant at) {
        var row =
                switch (event) {
                    case AppealLodged e -> {
                        var appealed = refusals.findById(e.caseId().value()).orElseThrow();
                        appealed.appealed(e, at);
                        yield appealed;
                    }
                    case AppealAllocated e -> {
                        var allocated = row(e);
                        allocated.isHeardBy(e.hearer());
                        yield allocated;
                    }
                    case LateReasonAccepted e -> row(e);
                    case LateReasonRefused e -> row(e);
                    case AppealDecided e -> row(e);
                };
        row.becomes(AppealState.after(event), at);
    }

    @ResetHandler
    void reset() {
        refusals.deleteAllInBatch();
    }

    private RefusalRow row(VettingCaseEvent event) {
        return refusals.findById(event.caseId().value()).orElseThrow();
    }

    private RefusalRow row(AppealEvent event) {
        return refusals.findByAppealId(event.appealId().value()).orElseThrow();
    }
}
