package org.muster.web.clearances;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceHolder;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clearances for programs: what may be done about one after its grant. */
@RestController
@RequestMapping("/api/v1/clearances/{id}")
@Tag(name = "Clearances")
class ClearanceOrders {
    private final Desk desk;

    ClearanceOrders(Desk desk) {
        this.desk = desk;
    }

    record Grounds(String grounds) {}

    record Reason(String reason) {}

    record Bearing(Optional<String> restriction) {}

    record Review(String note, LocalDate nextReviewOn) {}

    record AnnualReview(ReviewOutcome outcome, String note) {}

    record End(ConditionState as, String reason) {}

    @Operation(summary = "Suspends it: nobody may rely on it until it is reinstated")
    @PostMapping("/suspension")
    @Gives(SuspendClearance.class)
    Receipt suspend(@PathVariable ClearanceId id, @RequestBody Grounds body) {
        return desk.order(new SuspendClearance(holder(id), id, body.grounds()));
    }

    @Operation(summary = "Ends its suspension")
    @PostMapping("/reinstatement")
    @Gives(ReinstateClearance.class)
    Receipt reinstate(@PathVariable ClearanceId id, @RequestBody Grounds body) {
        return desk.order(new ReinstateClearance(holder(id), id, body.grounds()));
    }

    @Operation(summary = "Cancels it, as it is no longer needed")
    @PostMapping("/cancellation")
    @Gives(CancelClearance.class)
    Receipt cancel(@PathVariable ClearanceId id, @RequestBody Reason body) {
        return desk.order(new CancelClearance(holder(id), id, body.reason()));
    }

    @Operation(
            summary =
                    "Says what those who post the officer must know of a condition; without a"
                            + " sentence, that it does not bear on the posting")
    @PostMapping("/conditions/{number}/bearing")
    @Gives(StateBearing.class)
    Receipt bear(
            @PathVariable ClearanceId id, @PathVariable int number, @RequestBody Bearing body) {
        return desk.order(new StateBearing(holder(id), id, number, body.restriction()));
    }

    @Operation(summary = "Records that a condition was looked at, and when it is next")
    @PostMapping("/conditions/{number}/reviews")
    @Gives(ReviewCondition.class)
    Receipt review(
            @PathVariable ClearanceId id, @PathVariable int number, @RequestBody Review body) {
        return desk.order(
                new ReviewCondition(holder(id), id, number, body.note(), body.nextReviewOn()));
    }

    @Operation(
            summary =
                    "Records the annual integrity and vetting review; where it leads to a case, that"
                            + " is opened with it")
    @PostMapping("/annual-reviews")
    @Gives(ReviewClearance.class)
    Receipt review(@PathVariable ClearanceId id, @RequestBody AnnualReview body) {
        return desk.order(
                new ReviewClearance(
                        holder(id), id, body.outcome(), body.note(), new CaseId(Id.fresh())));
    }

    @Operation(summary = "Says that a condition was met, or is removed")
    @PostMapping("/conditions/{number}/end")
    @Gives(EndCondition.class)
    Receipt end(@PathVariable ClearanceId id, @PathVariable int number, @RequestBody End body) {
        return desk.order(new EndCondition(holder(id), id, number, body.as(), body.reason()));
    }

    private OfficerId holder(ClearanceId id) {
        return desk.ask(new ClearanceHolder.Find(id)).officerId();
    }
}
