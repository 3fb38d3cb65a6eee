package org.muster.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.muster.api.applications.ApplicationId;
import org.muster.api.audit.Timeline;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Timelines for programs. */
@RestController
@Tag(name = "Audit")
class TimelineApi {
    private final Desk desk;

    TimelineApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Tells what happened to an application, one sentence for each event")
    @GetMapping("/api/v1/applications/{id}/timeline")
    Timeline tell(@PathVariable ApplicationId id, AsAt past) {
        return desk.ask(new Timeline.Find(id, past));
    }
}
