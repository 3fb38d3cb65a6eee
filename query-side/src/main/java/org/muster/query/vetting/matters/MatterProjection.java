package org.muster.query.vetting.matters;

import static org.muster.api.vetting.matters.MatterSource.ADVERSE_INFORMATION;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;
import static org.muster.api.vetting.matters.MatterSource.MANAGER_REPORT;
import static org.muster.api.vetting.matters.MatterSource.MISCONDUCT_OUTCOME;
import static org.muster.api.vetting.matters.MatterState.ACKNOWLEDGED;
import static org.muster.api.vetting.matters.MatterState.REPORTED;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.*;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.ReportEvent;
import org.muster.api.vetting.matters.ReportEvent.ChangeReported;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportEvent.StaffChangeReported;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the list of matters. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class MatterProjection extends Projection {
    private final MatterRows matters;

    MatterProjection(MatterRows matters) {
        this.matters = matters;
    }

    @EventHandler
    void on(ReportEvent event, @Timestamp Instant at) {
        switch (event) {
            case ChangeReported e ->
                    matters.save(
                            new MatterRow(e.matterId(), e.officerId(), CHANGE_OF_CIRCUMSTANCES, at)
                                    .is(e.kind(), e.occurredOn(), REPORTED));
        }
    }

    @EventHandler
    void on(StaffReportEvent event, @Timestamp Instant at) {
        switch (event) {
            case StaffChangeReported e ->
                    matters.save(
                            new MatterRow(e.matterId(), e.officerId(), MANAGER_REPORT, at)
                                    .is(e.kind(), e.occurredOn(), REPORTED));
        }
    }

    @EventHandler
    void on(MatterEvent event, @Timestamp Instant at) {
        switch (event) {
            case MisconductOutcomeRecorded e ->
                    matters.save(
                            new MatterRow(e.matterId(), e.officerId(), MISCONDUCT_OUTCOME, at)
                                    .is(e.kind(), e.occurredOn(), ACKNOWLEDGED)
                                    .inHandOf(e.recordedBy()));
            case InformationRecorded e ->
                    matters.save(
                            new MatterRow(e.matterId(), e.officerId(), ADVERSE_INFORMATION, at)
                                    .is(e.kind(), e.occurredOn(), ACKNOWLEDGED)
                                    .inHandOf(e.recordedBy()));
            case MatterAcknowledged e -> row(e).inHandOf(e.acknowledgedBy());
            case MatterHandedOver e -> row(e).inHandOf(e.to());
            case ReviewBegun _, MatterNoted _ -> {}
        }
        row(event).state = Matters.after(event);
    }

    @ResetHandler
    void reset() {
        matters.deleteAllInBatch();
    }

    private MatterRow row(MatterEvent event) {
        return matters.findById(event.matterId().value()).orElseThrow();
    }
}
