package org.muster.web.vetting.research;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.HandlingCommand.*;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vetting cases for programs: everything that the research brings. */
@RestController
@RequestMapping("/api/v1/vetting-cases/{id}")
@Tag(name = "Vetting cases")
class ResearchOrders {
    private final Desk desk;

    ResearchOrders(Desk desk) {
        this.desk = desk;
    }

    record Assignment(Account researcher) {}

    record Forms(boolean received) {}

    record Check(CheckType type, CheckResult result, String reference, Optional<String> finding) {}

    record Request(CheckType type, String source) {}

    record Resolution(CheckType type, CheckResult result, String reason) {}

    record Question(String question, List<Item> items) {
        List<ClarificationItem> asked() {
            return items.stream().map(Item::asked).toList();
        }
    }

    record Item(Optional<MissingItem> code, Optional<String> words) {
        ClarificationItem asked() {
            return new ClarificationItem(code, words);
        }
    }

    record Answer(String answer) {}

    record Risk(Optional<RiskId> id, RiskFactor factor, String detail, Optional<CheckType> check) {}

    record Disposal(Disposition disposition, String reason) {}

    record Recommendation(CaseOutcome outcome, String reason) {}

    @Operation(summary = "Assigns the case to a researcher")
    @PostMapping("/assignment")
    @Gives(AssignResearcher.class)
    Receipt assign(@PathVariable CaseId id, @RequestBody Assignment assignment) {
        return desk.order(new AssignResearcher(id, assignment.researcher()));
    }

    @Operation(summary = "Records that the applicant's forms came in")
    @PostMapping("/forms")
    @Gives(ReceiveForms.class)
    Receipt receive(@PathVariable CaseId id, @RequestBody Forms forms) {
        BadField.unless(forms.received(), "received", "must be true: forms cannot be sent back");
        return desk.order(new ReceiveForms(id));
    }

    @Operation(summary = "Notes which source was asked for a check")
    @PostMapping("/check-requests")
    @Gives(AskForCheck.class)
    Receipt request(@PathVariable CaseId id, @RequestBody Request request) {
        return desk.order(new AskForCheck(id, request.type(), request.source()));
    }

    @Operation(summary = "Says what a trace came to: clear or adverse")
    @PostMapping("/trace-resolutions")
    @Gives(ResolveTrace.class)
    Receipt resolve(@PathVariable CaseId id, @RequestBody Resolution came) {
        return desk.order(new ResolveTrace(id, came.type(), came.result(), came.reason()));
    }

    @Operation(summary = "Records what one check came to; again replaces it")
    @PostMapping("/checks")
    @Gives(RecordCheck.class)
    Receipt record(@PathVariable CaseId id, @RequestBody Check check) {
        return desk.order(
                new RecordCheck(
                        id, check.type(), check.result(), check.reference(), check.finding()));
    }

    @Operation(summary = "Asks the applicant, in one request, for everything that is unclear")
    @PostMapping("/clarifications")
    @Gives(RequestClarification.class)
    Receipt ask(@PathVariable CaseId id, @RequestBody Question question) {
        return desk.order(new RequestClarification(id, question.question(), question.asked()));
    }

    @Operation(summary = "Records what the applicant answered to one item")
    @PostMapping("/clarification-items/{number}/answer")
    @Gives(AnswerItem.class)
    Receipt answer(@PathVariable CaseId id, @PathVariable int number, @RequestBody Answer answer) {
        return desk.order(new AnswerItem(id, number, answer.answer()));
    }

    @Operation(summary = "Records what the applicant answered to all that was left")
    @PostMapping("/clarification-response")
    @Gives(ReceiveClarification.class)
    Receipt answer(@PathVariable CaseId id, @RequestBody Answer answer) {
        return desk.order(new ReceiveClarification(id, answer.answer()));
    }

    @Operation(summary = "Names a risk, and the check that it came from where there is one")
    @PostMapping("/risks")
    @Gives(IdentifyRisk.class)
    ResponseEntity<Receipt> identify(@PathVariable CaseId id, @RequestBody Risk risk) {
        var riskId = risk.id().orElseGet(() -> new RiskId(Id.fresh()));
        var receipt =
                desk.order(
                        new IdentifyRisk(id, riskId, risk.factor(), risk.detail(), risk.check()));
        return ResponseEntity.created(URI.create("/api/v1/vetting-cases/" + id))
                .body(new Receipt(riskId.toString(), receipt.version(), receipt.position()));
    }

    @Operation(summary = "Says what was made of a risk, and why")
    @PostMapping("/risks/{riskId}/disposition")
    @Gives(DisposeOfRisk.class)
    Receipt dispose(
            @PathVariable CaseId id, @PathVariable RiskId riskId, @RequestBody Disposal disposal) {
        return desk.order(new DisposeOfRisk(id, riskId, disposal.disposition(), disposal.reason()));
    }

    @Operation(summary = "Recommends how the case should end")
    @PostMapping("/recommendation")
    @Gives(RecommendOutcome.class)
    Receipt recommend(@PathVariable CaseId id, @RequestBody Recommendation recommendation) {
        return desk.order(
                new RecommendOutcome(id, recommendation.outcome(), recommendation.reason()));
    }
}
