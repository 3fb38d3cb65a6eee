package org.muster.web.vetting.corrections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Id;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.corrections.Replacement;
import org.muster.web.support.Desk;
import org.muster.web.support.decisions.DecisionFields;
import org.muster.web.support.decisions.DecisionSteps;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.vetting.acts.Acts;
import org.muster.web.vetting.acts.CasePage;
import org.muster.web.vetting.words.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The correction of a decision, for people: what was recorded beside what should have been. */
@Controller
@RequestMapping("/vetting-cases/{id}/correction")
class CorrectionPages {
    private static final String NEVER = "NEVER";

    private final Desk desk;
    private final CasePage pages;

    CorrectionPages(Desk desk, CasePage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable CaseId id, Form form, Model page) {
        return show(pages.read(id, page), page);
    }

    @PostMapping
    String correct(@PathVariable CaseId id, Form form, Model page) {
        var acts = pages.read(id, page);
        var wrong = acts.vetting().decisionEvent().orElseThrow(Unknown::new);
        return form.order(desk, f -> correction(id, UUID.fromString(wrong), f))
                .map(receipt -> form.done(receipt, "/vetting-cases/" + id, "It was corrected."))
                .orElseGet(() -> show(acts, page));
    }

    private static String show(Acts acts, Model page) {
        if (!acts.isCorrectable()) throw new Unknown();
        page.addAttribute("steps", DecisionSteps.ALL)
                .addAttribute("choices", choices(acts.vetting(), acts.words()))
                .addAttribute("numbers", DecisionFields.CONDITIONS);
        return "vetting/correction";
    }

    /** A case that was closed was closed, or it was not: there is nothing else that it was. */
    private static Map<String, String> choices(VettingCaseView vetting, CaseWords words) {
        var choices = new LinkedHashMap<String, String>();
        choices.put(NEVER, "None: the case has not ended, or it was another case");
        if (vetting.decision().isPresent()) choices.putAll(words.decisions());
        return choices;
    }

    private static CorrectDecision correction(CaseId id, UUID wrong, Fields f) {
        var never = f.line("instead").equals(NEVER);
        return new CorrectDecision(
                id,
                wrong,
                f.passage("reason"),
                never ? Optional.empty() : Optional.of(replacement(f)),
                new ClearanceId(Id.fresh()));
    }

    /** Reasons that are left empty are those that were recorded. */
    private static Replacement replacement(Fields f) {
        return new Replacement(
                Optional.of(f.choice("instead", CaseOutcome.class)),
                f.optionalDay("decidedOn"),
                DecisionFields.conditions(f),
                Optional.of(DecisionFields.rationale(f))
                        .filter(r -> r.missing().size() < Rationale.STEPS.size()),
                f.optionalLine("reference"));
    }
}
