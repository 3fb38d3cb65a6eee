package org.muster.web.eligibility;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.applications.ApplicationId;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.api.eligibility.Explanation;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Eligibility for programs. */
@RestController
@RequestMapping("/api/v1/applications/{id}/eligibility")
@Tag(name = "Eligibility")
class EligibilityApi {
    private final Desk desk;

    EligibilityApi(Desk desk) {
        this.desk = desk;
    }

    /** A command without fields takes an empty body or none. */
    record Nothing() {}

    @Operation(summary = "Assesses eligibility now")
    @PostMapping
    @Gives(AssessEligibility.class)
    Receipt assess(@PathVariable ApplicationId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new AssessEligibility(id));
    }

    @Operation(summary = "Explains the last assessment, rule by rule")
    @GetMapping
    ResponseEntity<Explanation> explain(@PathVariable ApplicationId id, AsAt past) {
        var explanation = desk.ask(new Explanation.Find(id, past));
        return Reply.tagged(explanation, explanation.version());
    }
}
