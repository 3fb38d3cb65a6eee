package org.muster.web.vetting.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.quality.SampleCommand.*;
import org.muster.api.vetting.quality.SampleFinding;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sampling of decided cases, for programs. */
@RestController
@RequestMapping("/api/v1/vetting-cases/{id}/sample")
@Tag(name = "Vetting cases")
class SamplingApi {
    private final Desk desk;

    SamplingApi(Desk desk) {
        this.desk = desk;
    }

    record Drawn(Account sampler) {}

    record Found(SampleFinding finding, String findings) {}

    @Operation(summary = "Gives a decided case to somebody uninvolved, who looks at its quality")
    @PostMapping
    @Gives(DrawSample.class)
    Receipt draw(@PathVariable CaseId id, @RequestBody Drawn drawn) {
        return desk.order(new DrawSample(id, drawn.sampler()));
    }

    @Operation(summary = "Records what the sampling of a case came to")
    @PostMapping("/findings")
    @Gives(RecordSample.class)
    Receipt record(@PathVariable CaseId id, @RequestBody Found found) {
        return desk.order(new RecordSample(id, found.finding(), found.findings()));
    }
}
