package org.muster.web.vetting.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.VettingCaseCommand.DecideCase;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.vetting.acts.CasePage;
import org.muster.web.vetting.words.DecisionSteps;
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
    /** How many conditions the form has room for. */
    private static final int CONDITIONS = 3;

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
                .addAttribute("outcomes", acts.words().outcomes(true))
                .addAttribute("numbers", IntStream.rangeClosed(1, CONDITIONS).boxed().toList());
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
                conditions(f),
                restrictions(f),
                Optional.of(rationale(f)),
                new ClearanceId(Id.fresh()));
    }

    private static Rationale rationale(Fields f) {
        return new Rationale(
                step(f, "information"),
                step(f, "threatAndRisk"),
                step(f, "powersAndPolicy"),
                step(f, "options"),
                step(f, "action"));
    }

    private static Personal<String> step(Fields f, String name) {
        return Personal.of(f.optionalPassage(name).orElse(""));
    }

    private static List<Condition> conditions(Fields f) {
        return IntStream.rangeClosed(1, CONDITIONS)
                .boxed()
                .flatMap(number -> condition(f, number).stream())
                .toList();
    }

    /** What bears on the posting, by the places of the conditions that were filled in. */
    private static Map<Integer, String> restrictions(Fields f) {
        var bearing = new TreeMap<Integer, String>();
        var place = 0;
        for (var number = 1; number <= CONDITIONS; number++) {
            if (f.all("condition" + number).isEmpty()) continue;
            place++;
            var words = f.optionalLine("restriction" + number);
            if (words.isPresent()) bearing.put(place, words.get());
        }
        return bearing;
    }

    private static Optional<Condition> condition(Fields f, int number) {
        return f.optionalPassage("condition" + number)
                .map(
                        text ->
                                new Condition(
                                        Personal.of(text),
                                        f.value("owner" + number, Account.class),
                                        f.day("reviewOn" + number)));
    }
}
