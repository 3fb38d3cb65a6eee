package org.muster.web.withdrawals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.OtherProceedings;
import org.muster.api.withdrawals.Precedence;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.Weighed;
import org.muster.api.withdrawals.WithdrawalCommand.DecideWithdrawal;
import org.muster.api.withdrawals.WithdrawalCommand.DiscloseGrounds;
import org.muster.api.withdrawals.WithdrawalCommand.NameSupporter;
import org.muster.api.withdrawals.WithdrawalCommand.NoteHarmTest;
import org.muster.api.withdrawals.WithdrawalCommand.ReceiveRepresentation;
import org.muster.api.withdrawals.WithdrawalCommand.RecordAppealFinding;
import org.muster.api.withdrawals.WithdrawalCommand.ServeNotice;
import org.muster.api.withdrawals.WithdrawalCommand.ServeOutcome;
import org.muster.api.withdrawals.WithdrawalCommand.WeighProceedings;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawal assessments for programs: everything that leads to their outcome. */
@RestController
@RequestMapping("/api/v1/withdrawals/{id}")
@Tag(name = "Withdrawal assessments")
class WithdrawalOrders {
    private final Desk desk;

    WithdrawalOrders(Desk desk) {
        this.desk = desk;
    }

    record Notice(LocalDate servedOn) {}

    record Representation(LocalDate receivedOn, Optional<String> content) {}

    record HarmTest(String note) {}

    /** The grounds as the officer is told them, and what the harm test left out. */
    record Telling(
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<String> withheld,
            String text) {
        DiscloseGrounds about(WithdrawalId id) {
            return new DiscloseGrounds(id, new Withholding(disclosure, because, withheld), text);
        }
    }

    /** The letter with the outcome, and what the harm test left out. */
    record Letter(
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<String> withheld,
            String text,
            Optional<LocalDate> servedOn) {
        ServeOutcome about(WithdrawalId id) {
            var withholding = new Withholding(disclosure, because, withheld);
            return new ServeOutcome(id, withholding, text, servedOn);
        }
    }

    /** How the assessment stands to other proceedings; {@code first} where there are any. */
    record Weighing(OtherProceedings proceedings, Optional<Precedence> first, String reason) {
        WeighProceedings about(WithdrawalId id) {
            return new WeighProceedings(id, new Weighed(proceedings, first), reason);
        }
    }

    record Support(Supporter supporter) {}

    record Finding(AppealBody body, AppealFinding finding, LocalDate foundOn, String reference) {}

    @Operation(summary = "Records that the officer was served with the notice")
    @PostMapping("/notice")
    @Gives(ServeNotice.class)
    Receipt serve(@PathVariable WithdrawalId id, @RequestBody Notice notice) {
        return desk.order(new ServeNotice(id, notice.servedOn()));
    }

    @Operation(summary = "Records what the officer had to say")
    @PostMapping("/representations")
    @Gives(ReceiveRepresentation.class)
    Receipt hear(@PathVariable WithdrawalId id, @RequestBody Representation heard) {
        return desk.order(new ReceiveRepresentation(id, heard.receivedOn(), heard.content()));
    }

    @Operation(summary = "Tells the officer the grounds, as far as the harm test lets them")
    @PostMapping("/disclosure")
    @Gives(DiscloseGrounds.class)
    Receipt disclose(@PathVariable WithdrawalId id, @RequestBody Telling telling) {
        return desk.order(telling.about(id));
    }

    @Operation(summary = "Serves the letter that says why the assessment ended as it did")
    @PostMapping("/letter")
    @Gives(ServeOutcome.class)
    Receipt serve(@PathVariable WithdrawalId id, @RequestBody Letter letter) {
        return desk.order(letter.about(id));
    }

    @Operation(summary = "Notes what may not be disclosed to the officer, and why")
    @PostMapping("/harm-test")
    @Gives(NoteHarmTest.class)
    Receipt test(@PathVariable WithdrawalId id, @RequestBody HarmTest test) {
        return desk.order(new NoteHarmTest(id, test.note()));
    }

    @Operation(summary = "Says what comes first where misconduct or performance proceedings go on")
    @PostMapping("/proceedings")
    @Gives(WeighProceedings.class)
    Receipt weigh(@PathVariable WithdrawalId id, @RequestBody Weighing weighing) {
        return desk.order(weighing.about(id));
    }

    @Operation(summary = "Records that the officer has a police friend or a legal representative")
    @PostMapping("/supporters")
    @Gives(NameSupporter.class)
    Receipt support(@PathVariable WithdrawalId id, @RequestBody Support named) {
        return desk.order(new NameSupporter(id, named.supporter()));
    }

    @Operation(
            summary =
                    "Records what an appeal panel or the tribunal found; an appeal that was allowed"
                            + " restores the clearance")
    @PostMapping("/appeal-findings")
    @Gives(RecordAppealFinding.class)
    Receipt find(@PathVariable WithdrawalId id, @RequestBody Finding found) {
        return desk.order(
                new RecordAppealFinding(
                        id, found.body(), found.finding(), found.foundOn(), found.reference()));
    }

    @Operation(summary = "Decides whether the clearance is withdrawn or retained")
    @PostMapping("/decision")
    @Gives(DecideWithdrawal.class)
    Receipt decide(@PathVariable WithdrawalId id, @RequestBody Outcome outcome) {
        return desk.order(outcome.about(id));
    }
}
