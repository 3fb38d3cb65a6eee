package org.muster.web.appeals;

import java.util.Optional;
import java.util.function.Function;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealCommand.AcceptLateReason;
import org.muster.api.appeals.AppealCommand.AllocateAppeal;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealCommand.RefuseLateReason;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.AppealState.Turn;
import org.muster.api.appeals.LateReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.web.support.Desk;
import org.muster.web.support.decisions.DecisionFields;
import org.muster.web.support.decisions.DecisionSteps;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is done with an appeal, for people: weighing lateness, allocating, deciding. */
@Controller
@RequestMapping("/appeals/{id}")
class HearingPages {
    private final Desk desk;
    private final AppealPage pages;

    HearingPages(Desk desk, AppealPage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/late-acceptance")
    String accept(@PathVariable AppealId id, Form form, Model page) {
        return act(
                id,
                form,
                page,
                "The appeal is heard although it is late.",
                f ->
                        new AcceptLateReason(
                                id, f.value("because", LateReason.class), f.passage("accepted")));
    }

    @PostMapping("/late-refusal")
    String refuse(@PathVariable AppealId id, Form form, Model page) {
        return act(
                id,
                form,
                page,
                "The appeal was turned away as out of time.",
                f -> new RefuseLateReason(id, f.passage("turnedAway")));
    }

    @PostMapping("/allocation")
    String allocate(@PathVariable AppealId id, Form form, Model page) {
        return act(
                id,
                form,
                page,
                "The appeal was allocated.",
                f -> new AllocateAppeal(id, f.value("hearer", Account.class)));
    }

    @GetMapping("/decision")
    String ask(@PathVariable AppealId id, Form form, Model page) {
        var appeal = pages.read(id, Optional.empty(), page);
        if (appeal.turn() == Turn.ENDED) throw new Unknown();
        page.addAttribute("steps", DecisionSteps.ALL)
                .addAttribute("outcomes", pages.words().outcomes())
                .addAttribute("numbers", DecisionFields.CONDITIONS);
        return "appeals/decision";
    }

    @PostMapping("/decision")
    String decide(@PathVariable AppealId id, Form form, Model page) {
        return form.order(desk, f -> decision(id, f))
                .map(receipt -> form.done(receipt, "/appeals/" + id, "The appeal was decided."))
                .orElseGet(() -> ask(id, form, page));
    }

    /** The forms stand on the appeal's own page, so a refusal shows that again. */
    private String act(
            AppealId id, Form form, Model page, String done, Function<Fields, Command> meaning) {
        return form.order(desk, meaning)
                .map(receipt -> form.done(receipt, "/appeals/" + id, done))
                .orElseGet(
                        () -> {
                            form.labelled("turnedAway", "Why the reason is not accepted")
                                    .labelled("accepted", "Why it is accepted")
                                    .labelled("because", "Reason that is accepted")
                                    .labelled("hearer", "Allocate it to");
                            pages.read(id, Optional.empty(), page);
                            return "appeals/one";
                        });
    }

    private static DecideAppeal decision(AppealId id, Fields f) {
        return new DecideAppeal(
                id,
                f.choice("outcome", AppealOutcome.class),
                Optional.of(DecisionFields.rationale(f)),
                DecisionFields.conditions(f),
                DecisionFields.restrictions(f),
                f.optionalDay("heardOn"),
                new ClearanceId(Id.fresh()),
                new CaseId(Id.fresh()));
    }
}
