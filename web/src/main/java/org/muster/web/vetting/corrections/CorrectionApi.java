package org.muster.web.vetting.corrections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.corrections.CorrectableCase;
import org.muster.api.vetting.corrections.Replacement;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.decisions.Measure;
import org.muster.web.support.decisions.Reasons;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections for programs: the wrong event stays, and shows as superseded. */
@RestController
@RequestMapping("/api/v1/corrections")
@Tag(name = "Corrections")
class CorrectionApi {
    private final Desk desk;

    CorrectionApi(Desk desk) {
        this.desk = desk;
    }

    /** Without a replacement, what was recorded never was. */
    record Correction(UUID eventId, String reason, Optional<Instead> replacement) {}

    /** Whatever is left out was recorded rightly. */
    record Instead(
            Optional<CaseOutcome> outcome,
            Optional<LocalDate> decidedOn,
            List<Measure> conditions,
            Optional<Reasons> rationale,
            Optional<String> reference) {
        Replacement replacement() {
            return new Replacement(
                    outcome,
                    decidedOn,
                    conditions.stream().map(Measure::condition).toList(),
                    rationale.map(Reasons::rationale),
                    reference);
        }
    }

    @Operation(
            summary =
                    "Sets right a decision that was recorded wrongly, by another who could have"
                            + " taken it; without a replacement the decision never was")
    @PostMapping
    @Gives(CorrectDecision.class)
    Receipt correct(@RequestBody Correction correction) {
        var found = desk.ask(new CorrectableCase.Find(correction.eventId()));
        return desk.order(
                new CorrectDecision(
                        found.caseId(),
                        correction.eventId(),
                        correction.reason(),
                        correction.replacement().map(Instead::replacement),
                        new ClearanceId(Id.fresh())));
    }
}
