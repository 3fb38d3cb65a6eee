package org.muster.web.vetting.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.muster.api.Receipt;
import org.muster.api.vetting.own.OwnWithdrawal;
import org.muster.api.vetting.own.OwnWithdrawals;
import org.muster.api.withdrawals.WithdrawalCommand.MakeRepresentations;
import org.muster.api.withdrawals.WithdrawalId;
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

/** Withdrawal assessments for the programs of those whom they concern. */
@RestController
@RequestMapping("/api/v1/own-vetting/withdrawals")
@Tag(name = "Withdrawal assessments")
class OwnWithdrawalApi {
    private final Desk desk;

    OwnWithdrawalApi(Desk desk) {
        this.desk = desk;
    }

    record Representations(String content) {}

    @Operation(summary = "Lists the assessments of which the caller was served with the notice")
    @GetMapping
    OwnWithdrawals all() {
        return desk.ask(new OwnWithdrawals.Find());
    }

    @Operation(
            summary =
                    "Shows one of them: the notice, the grounds and the outcome as far as the harm"
                            + " test lets them, and whose turn it is")
    @GetMapping("/{id}")
    ResponseEntity<OwnWithdrawal> one(@PathVariable WithdrawalId id) {
        var own = desk.ask(new OwnWithdrawal.Find(id));
        return Reply.tagged(own, own.version());
    }

    @Operation(summary = "Makes representations against the withdrawal, while there is time to")
    @PostMapping("/{id}/representations")
    @Gives(MakeRepresentations.class)
    Receipt answer(@PathVariable WithdrawalId id, @RequestBody Representations said) {
        return desk.order(new MakeRepresentations(id, said.content()));
    }
}
