package org.muster.web.withdrawals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.clearances.ClearanceHolder;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.views.AsAt;
import org.muster.api.withdrawals.WithdrawalCommand.DecideWithdrawal;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawal assessments for programs: from the clearance that each is about. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Withdrawal assessments")
class WithdrawalApi {
    private final Desk desk;

    WithdrawalApi(Desk desk) {
        this.desk = desk;
    }

    record NewAssessment(Optional<WithdrawalId> id, String grounds) {}

    @Operation(summary = "Opens an assessment of a live or suspended clearance of the force")
    @PostMapping("/clearances/{id}/withdrawal-assessment")
    @Gives(OpenWithdrawal.class)
    ResponseEntity<Receipt> open(@PathVariable ClearanceId id, @RequestBody NewAssessment body) {
        var withdrawal = body.id().orElseGet(() -> new WithdrawalId(Id.fresh()));
        var officer = desk.ask(new ClearanceHolder.Find(id)).officerId();
        return Reply.created(
                "/api/v1/withdrawals",
                desk.order(new OpenWithdrawal(withdrawal, officer, id, body.grounds())));
    }

    @Operation(summary = "Decides the assessment of a clearance that is under way")
    @PostMapping("/clearances/{id}/withdrawal")
    @Gives(DecideWithdrawal.class)
    Receipt decide(@PathVariable ClearanceId id, @RequestBody Outcome outcome) {
        var open =
                desk.ask(new ClearanceHolder.Find(id))
                        .assessment()
                        .orElseThrow(() -> new Rejected(Rejection.ASSESSMENT_NOT_OPEN));
        return desk.order(outcome.about(open));
    }

    @Operation(
            summary =
                    "Shows one assessment, as it is or was; the reading is recorded, and an auditor"
                            + " gives a reason in Access-Reason")
    @GetMapping("/withdrawals/{id}")
    ResponseEntity<WithdrawalView> one(
            @PathVariable WithdrawalId id,
            AsAt past,
            @RequestHeader(AccessReason.HEADER) Optional<String> reason) {
        var view = desk.ask(new WithdrawalView.Find(id, past, AccessReason.of(reason)));
        return Reply.tagged(view, view.version());
    }
}
