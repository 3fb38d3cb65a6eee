package org.muster.web.vetting.acts;

import org.muster.api.Receipt;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What can be done in a case, for people: each act with its form. */
@Controller
@RequestMapping("/vetting-cases/{id}")
class ActPages {
    private final Desk desk;
    private final CasePage pages;

    ActPages(Desk desk, CasePage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/acts/{name}")
    String ask(@PathVariable CaseId id, @PathVariable String name, Form form, Model page) {
        return show(act(id, name, page), page);
    }

    @PostMapping("/acts/{name}")
    String act(@PathVariable CaseId id, @PathVariable String name, Form form, Model page) {
        var act = act(id, name, page);
        return form.order(desk, act.meaning()::apply)
                .map(receipt -> form.done(receipt, after(act, id), act.done()))
                .orElseGet(() -> show(act, page));
    }

    /** A check's form stands in the checklist, so a refusal shows the whole case again. */
    @PostMapping("/checks")
    String record(@PathVariable CaseId id, Form form, Model page) {
        return form.order(
                        desk,
                        f ->
                                new RecordCheck(
                                        id,
                                        f.value("type", CheckType.class),
                                        f.choice("result", CheckResult.class),
                                        f.line("reference"),
                                        f.optionalPassage("finding")))
                .map(receipt -> recorded(receipt, id, form))
                .orElseGet(() -> caseAgain(id, page));
    }

    private static String recorded(Receipt receipt, CaseId id, Form form) {
        return form.done(receipt, "/vetting-cases/" + id, "The check was recorded.");
    }

    private String caseAgain(CaseId id, Model page) {
        var acts = pages.read(id, page);
        page.addAttribute("past", false)
                .addAttribute("reason", "")
                .addAttribute("open", acts.all());
        return "vetting/case";
    }

    private Act act(CaseId id, String name, Model page) {
        return pages.read(id, page).named(name).orElseThrow(Unknown::new);
    }

    private static String show(Act act, Model page) {
        page.addAttribute("act", act);
        return "vetting/act";
    }

    private static String after(Act act, CaseId id) {
        return act.name().equals("conflicts") ? "/vetting-cases" : "/vetting-cases/" + id;
    }
}
