package org.muster.web.assessments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.applications.ApplicationId;
import org.muster.api.assessments.AssessmentCommand.DeclareInterest;
import org.muster.api.assessments.AssessmentCommand.RecordScore;
import org.muster.api.assessments.PanelScores;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Interview panels for programs. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Assessments")
class AssessmentApi {
    private final Desk desk;

    AssessmentApi(Desk desk) {
        this.desk = desk;
    }

    record Conflict(boolean conflict, Optional<String> detail) {}

    record Score(String criterion, int score, String evidence) {}

    @Operation(summary = "Says, before scoring, whether one has a conflict of interest")
    @PostMapping("/conflicts")
    @Gives(DeclareInterest.class)
    Receipt declare(@PathVariable ApplicationId id, @RequestBody Conflict declared) {
        return desk.order(new DeclareInterest(id, declared.conflict(), declared.detail()));
    }

    @Operation(summary = "Scores one criterion; others see it once every score is in")
    @PostMapping("/scores")
    @Gives(RecordScore.class)
    Receipt score(@PathVariable ApplicationId id, @RequestBody Score score) {
        return desk.order(new RecordScore(id, score.criterion(), score.score(), score.evidence()));
    }

    @Operation(summary = "Shows one's own scores, and everybody's once all are in")
    @GetMapping("/scores")
    PanelScores scores(@PathVariable ApplicationId id, AsAt past) {
        return desk.ask(new PanelScores.Find(id, past));
    }
}
