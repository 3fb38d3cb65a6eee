package org.muster.query.withdrawals;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps whose withdrawal assessments are whose. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class OwnAssessmentProjection extends Projection {
    private final OwnAssessmentRows assessments;

    OwnAssessmentProjection(OwnAssessmentRows assessments) {
        this.assessments = assessments;
    }

    @EventHandler
    void on(WithdrawalOpened event) {
        assessments.save(new OwnAssessmentRow(event));
    }

    @ResetHandler
    void reset() {
        assessments.deleteAllInBatch();
    }
}
