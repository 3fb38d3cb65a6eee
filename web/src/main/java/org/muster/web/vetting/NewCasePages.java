package org.muster.web.vetting;

import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerView;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.muster.web.vetting.acts.CasePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening a vetting case for an officer, for people. */
@Controller
@RequestMapping("/officers/{officer}/vetting-cases/new")
class NewCasePages {
    private final Desk desk;
    private final CasePage pages;

    NewCasePages(Desk desk, CasePage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable OfficerId officer, Form form, Model page) {
        var words = pages.words();
        page.addAttribute("officer", desk.ask(new OfficerView.Find(officer, AsAt.NOW)))
                .addAttribute("words", words)
                .addAttribute("ofVetting", readsCases())
                .addAttribute("levels", words.policy().levels())
                .addAttribute("purposes", words.purposes());
        return "vetting/new";
    }

    @PostMapping
    String open(@PathVariable OfficerId officer, Form form, Model page) {
        var id = new CaseId(Id.fresh());
        return form.order(
                        desk,
                        f ->
                                new OpenCase(
                                        id,
                                        officer,
                                        f.value("level", ClearanceLevel.class),
                                        f.choice("purpose", CasePurpose.class),
                                        f.optionalValue("application", ApplicationId.class),
                                        f.optionalPassage("change")))
                .map(receipt -> opened(receipt, officer, form))
                .orElseGet(() -> ask(officer, form, page));
    }

    /** A recruiter may ask for a case, and sees nothing of it from then on. */
    private static String opened(Receipt receipt, OfficerId officer, Form form) {
        return readsCases()
                ? form.done(receipt, "/vetting-cases/" + receipt.id(), "The case was opened.")
                : form.done(
                        receipt,
                        backTo(officer, form),
                        "The vetting unit was asked for a clearance.");
    }

    /** To the application for which the clearance is asked, where there is one. */
    private static String backTo(OfficerId officer, Form form) {
        var application = form.typed("application");
        return application.isEmpty() ? "/officers/" + officer : "/applications/" + application;
    }

    private static boolean readsCases() {
        var actor = Actors.current();
        return actor.holds(Role.VETTING_RESEARCHER) || actor.holds(Role.VETTING_DECISION_MAKER);
    }
}
