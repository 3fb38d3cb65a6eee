package org.muster.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.api.Event;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.DecisionEvent.NationalDecisionRecorded;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeCorrected;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.views.Recorded;

/**
 * When something was so, which is not always when it was recorded: what says a day of its own was
 * so from the beginning of that day, and a correction says what was so all along.
 */
final class Occurred {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Occurred() {}

    static Instant at(Recorded<? extends Event> recorded) {
        var recordedAt = recorded.recordedAt();
        return switch (recorded.event()) {
            case ClearanceEvent e -> at(e, recordedAt);
            case CaseDecided e -> on(e.decidedOn(), recordedAt);
            case NationalDecisionRecorded e -> on(e.decidedOn(), recordedAt);
            case VettingRecordEvent e -> at(e, recordedAt);
            default -> recordedAt;
        };
    }

    private static Instant at(VettingRecordEvent event, Instant recordedAt) {
        return switch (event) {
            case OutcomeNoted e -> on(e.endedOn(), recordedAt);
            case OutcomeCorrected _ -> Instant.MIN;
        };
    }

    private static Instant at(ClearanceEvent event, Instant recordedAt) {
        return switch (event) {
            case ClearanceGranted e -> before(e.from(), recordedAt);
            case ClearanceSuspended e -> before(e.on(), recordedAt);
            case ClearanceReinstated e -> before(e.on(), recordedAt);
            case ClearanceCancelled e -> before(e.on(), recordedAt);
            case ClearanceWithdrawn e -> before(e.on(), recordedAt);
            case ClearanceRestored e -> before(e.on(), recordedAt);
            case ClearancesTerminated e -> before(e.on(), recordedAt);
            case BearingStated e -> before(e.on(), recordedAt);
            case ConditionReviewed e -> before(e.on(), recordedAt);
            case ConditionEnded e -> before(e.on(), recordedAt);
            case ClearanceReviewed e -> before(e.on(), recordedAt);
            case ClearanceAnnulled _, GrantCorrected _ -> Instant.MIN;
            case ConditionImposed _, AssessmentBegun _, ClearanceRetained _ -> recordedAt;
        };
    }

    /** What was recorded on its own day happened when it was recorded. */
    private static Instant on(LocalDate day, Instant recordedAt) {
        return day.equals(LocalDate.ofInstant(recordedAt, LONDON)) ? recordedAt : start(day);
    }

    private static Instant before(LocalDate day, Instant recordedAt) {
        var start = start(day);
        return start.isBefore(recordedAt) ? start : recordedAt;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
