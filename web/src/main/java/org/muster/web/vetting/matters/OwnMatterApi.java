package org.muster.web.vetting.matters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.OwnMatters;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What officers report of themselves, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Matters")
class OwnMatterApi {
    private final Desk desk;

    OwnMatterApi(Desk desk) {
        this.desk = desk;
    }

    record Change(Optional<MatterId> id, MatterKind kind, PartialDate occurredOn, String detail) {}

    @Operation(summary = "Reports a change of one's own circumstances to the vetting unit")
    @PostMapping("/officers/{id}/circumstances")
    @Gives(ReportChange.class)
    ResponseEntity<Receipt> report(@PathVariable OfficerId id, @RequestBody Change change) {
        var matter = change.id().orElseGet(() -> new MatterId(Id.fresh()));
        return MatterApi.created(
                matter,
                desk.order(
                        new ReportChange(
                                id, matter, change.kind(), change.occurredOn(), change.detail())));
    }

    @Operation(summary = "Shows what the caller reported, and what the vetting unit has in hand")
    @GetMapping("/own-circumstances")
    OwnMatters own() {
        return desk.ask(new OwnMatters.Find());
    }
}
