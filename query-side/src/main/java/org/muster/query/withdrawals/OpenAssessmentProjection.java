package org.muster.query.withdrawals;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps which withdrawal assessments have no outcome yet. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class OpenAssessmentProjection extends Projection {
    private final OpenAssessmentRows assessments;

    OpenAssessmentProjection(OpenAssessmentRows assessments) {
        this.assessments = assessments;
    }

    @EventHandler
    void on(WithdrawalEvent event) {
        switch (event) {
            case WithdrawalOpened e -> assessments.save(new OpenAssessmentRow(e));
            case NoticeServed e ->
                    assessments.findById(e.withdrawalId().value()).orElseThrow().answerUntil =
                            e.representationsUntil();
            case WithdrawalDecided e -> remove(e.withdrawalId());
            case LeftBeforeOutcome e -> remove(e.withdrawalId());
            case RepresentationReceived _,
                    HarmTestNoted _,
                    ProceedingsWeighed _,
                    SupporterNamed _,
                    GroundsDisclosed _,
                    OutcomeServed _,
                    AppealFindingRecorded _ -> {}
        }
    }

    /** Also one that this very transaction put there, which JPA's own delete would leave. */
    private void remove(WithdrawalId id) {
        assessments.deleteAllByIdInBatch(List.of(id.value()));
    }

    @ResetHandler
    void reset() {
        assessments.deleteAllInBatch();
    }
}
