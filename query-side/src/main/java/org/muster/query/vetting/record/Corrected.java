package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.corrections.Correction;
import org.muster.api.vetting.corrections.Correction.Told;
import org.muster.api.views.Recorded;

/** Finds what was recorded wrongly of how a case ended, and which event stands. */
final class Corrected {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Corrected() {}

    /** The event by which the case ended; that of the correction, where there was one. */
    static Optional<String> standing(CaseFile file) {
        return file.last(DecisionEvent.class).map(Recorded::eventId);
    }

    /** Every correction that is known, whichever day is asked about. */
    static List<Correction> in(CaseFile file) {
        return file.asTold().stream()
                .filter(each -> each.event() instanceof CorrectionEvent)
                .map(each -> correction(each, (CorrectionEvent) each.event(), file))
                .toList();
    }

    private static Correction correction(
            Recorded<Event> recorded, CorrectionEvent event, CaseFile file) {
        var superseded = event.superseded().toString();
        return new Correction(
                recorded.eventId(),
                superseded,
                file.asTold().stream()
                        .filter(each -> each.eventId().equals(superseded))
                        .flatMap(each -> told(each).stream())
                        .findFirst()
                        .orElseThrow(),
                told(recorded),
                switch (event) {
                    case DecisionAnnulled e -> e.reason();
                    case DecisionCorrected e -> e.reason();
                },
                recorded.actor(),
                recorded.actingAs(),
                recorded.recordedAt());
    }

    private static Optional<Told> told(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case CaseDecided e -> Optional.of(new Told(e.outcome(), e.decidedOn()));
            case NationalDecisionRecorded e -> Optional.of(new Told(e.outcome(), e.decidedOn()));
            case CaseClosed e ->
                    Optional.of(
                            new Told(
                                    e.outcome(),
                                    LocalDate.ofInstant(recorded.recordedAt(), LONDON)));
            case DecisionCorrected e -> Optional.of(new Told(e.outcome(), e.decidedOn()));
            default -> Optional.empty();
        };
    }
}
