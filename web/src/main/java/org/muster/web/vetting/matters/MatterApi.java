package org.muster.web.vetting.matters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.matters.MatterCommand.*;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRegister;
import org.muster.api.vetting.matters.MatterState;
import org.muster.api.vetting.matters.OfficerMatters;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is learned of officers, for programs of the vetting unit. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Matters")
class MatterApi {
    private final Desk desk;

    MatterApi(Desk desk) {
        this.desk = desk;
    }

    record Learned(
            Optional<MatterId> id,
            MatterKind kind,
            PartialDate occurredOn,
            String reference,
            String detail) {
        MatterId matter() {
            return id.orElseGet(() -> new MatterId(Id.fresh()));
        }
    }

    record Reason(String reason) {}

    record Handover(Account to, String reason) {}

    @Operation(
            summary =
                    "Records what professional standards told of misconduct proceedings; some"
                            + " outcomes open a review of what the officer holds")
    @PostMapping("/officers/{id}/misconduct-outcomes")
    @Gives(RecordMisconductOutcome.class)
    ResponseEntity<Receipt> outcome(@PathVariable OfficerId id, @RequestBody Learned body) {
        var matter = body.matter();
        return created(
                matter,
                desk.order(
                        new RecordMisconductOutcome(
                                id,
                                matter,
                                body.kind(),
                                body.occurredOn(),
                                body.reference(),
                                body.detail(),
                                new CaseId(Id.fresh()))));
    }

    @Operation(
            summary =
                    "Records something adverse that was learned, whenever it occurred; some kinds"
                            + " open a review of what the officer holds")
    @PostMapping("/officers/{id}/adverse-information")
    @Gives(RecordInformation.class)
    ResponseEntity<Receipt> information(@PathVariable OfficerId id, @RequestBody Learned body) {
        var matter = body.matter();
        return created(
                matter,
                desk.order(
                        new RecordInformation(
                                id,
                                matter,
                                body.kind(),
                                body.occurredOn(),
                                body.reference(),
                                body.detail(),
                                new CaseId(Id.fresh()))));
    }

    @Operation(summary = "Takes what an officer reported into one's own hands")
    @PostMapping("/officers/{id}/matters/{matter}/acknowledgement")
    @Gives(AcknowledgeMatter.class)
    Receipt acknowledge(@PathVariable OfficerId id, @PathVariable MatterId matter) {
        return desk.order(new AcknowledgeMatter(id, matter));
    }

    @Operation(summary = "Hands a matter that somebody has in hand over to another, for a reason")
    @PostMapping("/officers/{id}/matters/{matter}/handover")
    @Gives(HandOverMatter.class)
    Receipt handOver(
            @PathVariable OfficerId id, @PathVariable MatterId matter, @RequestBody Handover body) {
        return desk.order(new HandOverMatter(id, matter, body.to(), body.reason()));
    }

    @Operation(summary = "Has what the officer holds reviewed because of a matter")
    @PostMapping("/officers/{id}/matters/{matter}/review")
    @Gives(OpenReview.class)
    Receipt review(@PathVariable OfficerId id, @PathVariable MatterId matter) {
        return desk.order(new OpenReview(id, matter, new CaseId(Id.fresh())));
    }

    @Operation(summary = "Says that a matter was looked at and nothing follows")
    @PostMapping("/officers/{id}/matters/{matter}/note")
    @Gives(NoteMatter.class)
    Receipt note(
            @PathVariable OfficerId id, @PathVariable MatterId matter, @RequestBody Reason body) {
        return desk.order(new NoteMatter(id, matter, body.reason()));
    }

    @Operation(
            summary =
                    "Shows what was learned of an officer: what had occurred by asAt, as far as it"
                            + " was known at knownAt; the reading is recorded, and an auditor gives"
                            + " a reason in Access-Reason")
    @GetMapping("/officers/{id}/matters")
    OfficerMatters of(
            @PathVariable OfficerId id,
            AsAt past,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        return desk.ask(new OfficerMatters.Find(id, past, AccessReason.of(reason)));
    }

    @Operation(
            summary =
                    "Lists what was learned of everybody, the first to be learned first, without"
                            + " what it says; the reading is recorded, and an auditor gives a"
                            + " reason in Access-Reason")
    @GetMapping("/matters")
    ResponseEntity<List<MatterRegister.Line>> all(
            Window window,
            @RequestParam Optional<MatterState> state,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var register = desk.ask(new MatterRegister.Find(state, AccessReason.of(reason), window));
        return Reply.listed(register.slice());
    }

    /** The receipt names the matter, not the stream of all of the officer's. */
    static ResponseEntity<Receipt> created(MatterId matter, Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Receipt(matter.toString(), receipt.version(), receipt.position()));
    }
}
