package org.muster.web.appeals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealCommand.AcceptLateReason;
import org.muster.api.appeals.AppealCommand.AllocateAppeal;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealCommand.RefuseLateReason;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.LateReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.decisions.Attached;
import org.muster.web.support.decisions.Reasons;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appeals for programs: everything that leads to their end. */
@RestController
@RequestMapping("/api/v1/appeals/{id}")
@Tag(name = "Appeals")
class AppealOrders {
    private final Desk desk;

    AppealOrders(Desk desk) {
        this.desk = desk;
    }

    record Acceptance(LateReason because, String reason) {}

    record Refusal(String reason) {}

    record Allocation(Account hearer) {}

    record Decision(
            AppealOutcome outcome,
            Optional<Reasons> rationale,
            List<Attached> conditions,
            Optional<LocalDate> heardOn) {}

    @Operation(summary = "Has a late appeal heard, for a reason that the policy set accepts")
    @PostMapping("/late-acceptance")
    @Gives(AcceptLateReason.class)
    Receipt accept(@PathVariable AppealId id, @RequestBody Acceptance acceptance) {
        return desk.order(new AcceptLateReason(id, acceptance.because(), acceptance.reason()));
    }

    @Operation(summary = "Turns a late appeal away as out of time")
    @PostMapping("/late-refusal")
    @Gives(RefuseLateReason.class)
    Receipt refuse(@PathVariable AppealId id, @RequestBody Refusal refusal) {
        return desk.order(new RefuseLateReason(id, refusal.reason()));
    }

    @Operation(summary = "Allocates the appeal to somebody who never took part in the case")
    @PostMapping("/allocation")
    @Gives(AllocateAppeal.class)
    Receipt allocate(@PathVariable AppealId id, @RequestBody Allocation allocation) {
        return desk.order(new AllocateAppeal(id, allocation.hearer()));
    }

    @Operation(
            summary =
                    "Decides the appeal; one that is allocated to nobody is the caller's own to"
                            + " hear")
    @PostMapping("/decision")
    @Gives(DecideAppeal.class)
    Receipt decide(@PathVariable AppealId id, @RequestBody Decision decision) {
        return desk.order(
                new DecideAppeal(
                        id,
                        decision.outcome(),
                        decision.rationale().map(Reasons::rationale),
                        decision.conditions().stream().map(Attached::condition).toList(),
                        Attached.restrictions(decision.conditions()),
                        decision.heardOn(),
                        new ClearanceId(Id.fresh()),
                        new CaseId(Id.fresh())));
    }
}
