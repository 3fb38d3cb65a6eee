package org.muster.web.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationId;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerLine;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applying for a vacancy: an officer for oneself, a recruiter on an officer's behalf. */
@Controller
@RequestMapping("/vacancies/{id}/application")
class ApplyPages {
    private static final Window FEW = new Window(20, Optional.empty());

    private final Desk desk;
    private final Labels labels;

    ApplyPages(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
    }

    @GetMapping
    String ask(
            @PathVariable VacancyId id,
            @RequestParam Optional<String> officer,
            Form form,
            Model page) {
        var officers = officers(officer);
        if (officers.size() == 1) form.prefill("officerId", officers.keySet().iterator().next());
        form.labelled("officerId", "Who applies");
        page.addAttribute("vacancy", desk.ask(new VacancyView.Find(id, AsAt.NOW)))
                .addAttribute("officers", officers);
        return "applications/apply";
    }

    @PostMapping
    String submit(
            @PathVariable VacancyId id,
            @RequestParam Optional<String> officer,
            Form form,
            Model page) {
        return form.order(desk, fields -> application(id, fields))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/applications/" + receipt.id(),
                                        "The application was submitted."))
                .orElseGet(() -> ask(id, officer, form, page));
    }

    private static SubmitApplication application(VacancyId vacancy, Fields fields) {
        return new SubmitApplication(
                new ApplicationId(Id.fresh()),
                vacancy,
                fields.value("officerId", OfficerId.class),
                fields.passage("statement"),
                fields.optionalPassage("declaration").map(List::of).orElse(List.of()));
    }

    private Map<OfficerId, String> officers(Optional<String> search) {
        var found = desk.ask(new OfficerLine.Find(search, Optional.empty(), FEW));
        var options = new LinkedHashMap<OfficerId, String>();
        found.items().forEach(officer -> options.put(officer.id(), described(officer)));
        return options;
    }

    private String described(OfficerLine officer) {
        return String.join(
                ", ",
                officer.name().orElse("[erased]"),
                officer.staffNumber().orElse("[erased]"),
                labels.of(officer.rank()),
                officer.force().name());
    }
}
