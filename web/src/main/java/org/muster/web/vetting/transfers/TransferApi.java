package org.muster.web.vetting.transfers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.transfers.ChecklistItem;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.TransferCommand.*;
import org.muster.api.vetting.transfers.TransferFinding;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.api.views.AsAt;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.decisions.Reasons;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What transferees bring, for programs. */
@RestController
@RequestMapping("/api/v1/vetting-cases/{id}/transfer")
@Tag(name = "Vetting cases")
class TransferApi {
    private final Desk desk;

    TransferApi(Desk desk) {
        this.desk = desk;
    }

    record Earlier(
            Force force,
            ClearanceLevel level,
            LocalDate grantedOn,
            LocalDate lastDay,
            String evidence) {}

    record Told(
            ChecklistItem item,
            TransferFinding finding,
            String reference,
            Optional<String> detail) {}

    record History(TransferFinding finding, String reference, Optional<String> detail) {}

    record Acceptance(Optional<Reasons> rationale) {}

    @Operation(summary = "Writes down the clearance that the former force granted")
    @PostMapping("/earlier-clearance")
    @Gives(RecordEarlierClearance.class)
    Receipt earlier(@PathVariable CaseId id, @RequestBody Earlier body) {
        var earlier =
                new EarlierClearance(body.force(), body.level(), body.grantedOn(), body.lastDay());
        return desk.order(new RecordEarlierClearance(id, earlier, body.evidence()));
    }

    @Operation(summary = "Writes down what the former force told under one item of the checklist")
    @PostMapping("/checklist")
    @Gives(RecordChecklistItem.class)
    Receipt told(@PathVariable CaseId id, @RequestBody Told body) {
        return desk.order(
                new RecordChecklistItem(
                        id, body.item(), body.finding(), body.reference(), body.detail()));
    }

    @Operation(summary = "Writes down the history that reached professional standards here")
    @PostMapping("/conduct-history")
    @Gives(RecordConductHistory.class)
    Receipt history(@PathVariable CaseId id, @RequestBody History body) {
        return desk.order(
                new RecordConductHistory(id, body.finding(), body.reference(), body.detail()));
    }

    @Operation(summary = "Accepts the earlier clearance in the place of a full case")
    @PostMapping("/acceptance")
    @Gives(AcceptTransfer.class)
    Receipt accept(@PathVariable CaseId id, @RequestBody Acceptance body) {
        return desk.order(
                new AcceptTransfer(
                        id, body.rationale().map(Reasons::rationale), new ClearanceId(Id.fresh())));
    }

    @Operation(
            summary =
                    "Shows what a transferee brings, and what it is worth, under the policy set"
                            + " applied or one that is named; the reading is recorded, and an auditor"
                            + " gives a reason in Access-Reason")
    @GetMapping
    TransferView one(
            @PathVariable CaseId id,
            AsAt past,
            @RequestParam Optional<String> policy,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        return desk.ask(new TransferView.Find(id, past, policy, AccessReason.of(reason)));
    }
}
