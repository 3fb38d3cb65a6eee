package org.muster.web.vetting.decision;

import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.web.support.Desk;
import org.muster.web.support.decisions.DecisionFields;
import org.muster.web.support.decisions.DecisionSteps;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.vetting.acts.CasePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The force's decision, for people: step by step in the order of the decision model. */
@Controller
@RequestMapping("/vetting-cases/{id}/decision")
class DecisionPages {
    private final Desk desk;
    private final CasePage pages;

    DecisionPages(Desk desk, CasePage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable CaseId id, Form form, Model page) {
        var acts = pages.read(id, page);
        if (!acts.isDecidable()) throw new Unknown();
        page.addAttribute("steps", DecisionSteps.ALL)
                .addAttribute("telling", acts.telling())
                .addAttribute("outcomes", acts.words().decisions())
                .addAttribute("numbers", DecisionFields.CONDITIONS);
        return "vetting/decision";
    }

    @PostMapping
    String decide(@PathVariable CaseId id, Form form, Model page) {
        return form.order(desk, f -> decision(id, f))
                .map(receipt -> form.done(receipt, "/vetting-cases/" + id, "The case was decided."))
                .orElseGet(() -> ask(id, form, page));
    }

    private static DecideCase decision(CaseId id, Fields f) {
        return new DecideCase(
                id,
                f.choice("outcome", CaseOutcome.class),
                DecisionFields.conditions(f),
                DecisionFields.restrictions(f),
                Optional.of(DecisionFields.rationale(f)),
                new ClearanceId(Id.fresh()));
    }
}
