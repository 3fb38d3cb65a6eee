package org.muster.web.vetting.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionCommand.*;
import org.muster.api.vetting.cases.DecisionCommand.*;
import org.muster.api.vetting.cases.HandlingCommand.*;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.review.ReviewFinding;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.decisions.Attached;
import org.muster.web.support.decisions.Reasons;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vetting cases for programs: everything that leads to their end. */
@RestController
@RequestMapping("/api/v1/vetting-cases/{id}")
@Tag(name = "Vetting cases")
class DecisionOrders {
    private final Desk desk;

    DecisionOrders(Desk desk) {
        this.desk = desk;
    }

    record Waiver(CheckType type, String reason, LocalDate expiresOn) {}

    record Conflict(Optional<Boolean> conflict, Optional<String> detail) {}

    record FoundConflict(Account account, String detail) {}

    record Change(String change) {}

    record SecondLook(ReviewFinding finding, String reason) {}

    record Decision(CaseOutcome outcome, List<Attached> conditions, Optional<Reasons> rationale) {}

    record NationalDecision(
            CaseOutcome outcome,
            String reference,
            Optional<LocalDate> decidedOn,
            List<Attached> conditions) {}

    record Closure(CaseOutcome outcome, String reason) {}

    /** Fields that are left out are empty: whether they may be is for the rules to say. */
    record Letter(
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<String> withheld,
            String text,
            Optional<LocalDate> servedOn) {}

    record AftercareReview(String note, Optional<LocalDate> nextReviewOn) {}

    @Operation(summary = "Lets the case be decided without one check, for a reason and a time")
    @PostMapping("/waivers")
    @Gives(WaiveCheck.class)
    Receipt waive(@PathVariable CaseId id, @RequestBody Waiver waiver) {
        return desk.order(new WaiveCheck(id, waiver.type(), waiver.reason(), waiver.expiresOn()));
    }

    @Operation(summary = "Declares that one has an interest in the case, and sees it no more")
    @PostMapping("/conflicts")
    @Gives(DeclareConflict.class)
    Receipt declare(@PathVariable CaseId id, @RequestBody Conflict declared) {
        BadField.unless(
                declared.conflict().orElse(true), "conflict", "must be true, or be left out");
        return desk.order(new DeclareConflict(id, declared.detail()));
    }

    @Operation(summary = "Says of somebody else that they have an interest in the case")
    @PostMapping("/found-conflicts")
    @Gives(ReportConflict.class)
    Receipt report(@PathVariable CaseId id, @RequestBody FoundConflict found) {
        return desk.order(new ReportConflict(id, found.account(), found.detail()));
    }

    @Operation(summary = "Lets the case go on although the officer was refused before")
    @PostMapping("/reapplication")
    @Gives(AcceptReapplication.class)
    Receipt accept(@PathVariable CaseId id, @RequestBody Change change) {
        return desk.order(new AcceptReapplication(id, change.change()));
    }

    @Operation(summary = "Says what a second look at a flagged decision came to")
    @PostMapping("/review")
    @Gives(ReviewDecision.class)
    Receipt review(@PathVariable CaseId id, @RequestBody SecondLook look) {
        return desk.order(new ReviewDecision(id, look.finding(), look.reason()));
    }

    @Operation(summary = "Decides the case for the force")
    @PostMapping("/decision")
    @Gives(DecideCase.class)
    Receipt decide(@PathVariable CaseId id, @RequestBody Decision decision) {
        return desk.order(
                new DecideCase(
                        id,
                        decision.outcome(),
                        decision.conditions().stream().map(Attached::condition).toList(),
                        Attached.restrictions(decision.conditions()),
                        decision.rationale().map(Reasons::rationale),
                        new ClearanceId(Id.fresh())));
    }

    @Operation(summary = "Records what the national authority decided")
    @PostMapping("/national-decision")
    @Gives(RecordNationalDecision.class)
    Receipt record(@PathVariable CaseId id, @RequestBody NationalDecision decision) {
        return desk.order(
                new RecordNationalDecision(
                        id,
                        decision.outcome(),
                        decision.reference(),
                        decision.decidedOn(),
                        decision.conditions().stream().map(Attached::condition).toList(),
                        Attached.restrictions(decision.conditions()),
                        new ClearanceId(Id.fresh())));
    }

    @Operation(summary = "Closes a case that ends without a decision")
    @PostMapping("/closure")
    @Gives(CloseCase.class)
    Receipt close(@PathVariable CaseId id, @RequestBody Closure closure) {
        return desk.order(new CloseCase(id, closure.outcome(), closure.reason()));
    }

    @Operation(
            summary =
                    "Serves the letter that says why the case was refused; its day of service opens"
                            + " the window of an appeal anew")
    @PostMapping("/reasons")
    @Gives(ServeReasons.class)
    Receipt serve(@PathVariable CaseId id, @RequestBody Letter letter) {
        return desk.order(
                new ServeReasons(
                        id,
                        letter.disclosure(),
                        letter.because(),
                        letter.withheld(),
                        letter.text(),
                        letter.servedOn()));
    }

    @Operation(
            summary =
                    "Records a review of the aftercare of an overturned refusal; without a next day"
                            + " it ends")
    @PostMapping("/aftercare-reviews")
    @Gives(ReviewAftercare.class)
    Receipt review(@PathVariable CaseId id, @RequestBody AftercareReview review) {
        return desk.order(new ReviewAftercare(id, review.note(), review.nextReviewOn()));
    }
}
