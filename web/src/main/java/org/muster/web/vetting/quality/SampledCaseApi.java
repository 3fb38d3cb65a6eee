package org.muster.web.vetting.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.vetting.quality.SampledCases;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sampled cases, for programs. */
@RestController
@RequestMapping("/api/v1/sampled-cases")
@Tag(name = "Vetting cases")
class SampledCaseApi {
    private final Desk desk;

    SampledCaseApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            summary =
                    "Lists the sampled cases within the caller's reach, those drawn first before"
                            + " the others; the reading is recorded, and an auditor gives a reason"
                            + " in Access-Reason")
    @GetMapping
    ResponseEntity<List<SampledCases.Line>> all(
            Window window,
            @RequestParam Optional<Boolean> open,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var sampled = desk.ask(new SampledCases.Find(open, AccessReason.of(reason), window));
        return Reply.listed(sampled.slice());
    }
}
