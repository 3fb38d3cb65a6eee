package org.muster.web.officers;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Access;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerLine;
import org.muster.api.officers.OfficerView;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.matters.MatterRegister;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers, to find, to read and to put on record. */
@Controller
@RequestMapping("/officers")
class OfficerPages {
    private final Desk desk;

    OfficerPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> force,
            Window window,
            Model page) {
        var search = q.filter(text -> !text.isBlank()).map(Text::line);
        var of = force.filter(text -> !text.isBlank()).map(Force::new);
        page.addAttribute("q", search.orElse(""))
                .addAttribute("force", of.map(Force::name).orElse(""))
                .addAttribute("officers", desk.ask(new OfficerLine.Find(search, of, window)))
                .addAttribute("ranks", OfficerWords.ranks())
                .addAttribute("mayRegister", Actors.may(RegisterOfficer.class));
        return "officers/list";
    }

    @GetMapping("/new")
    String fresh(Form form, Model page) {
        page.addAttribute("ranks", OfficerWords.ranks())
                .addAttribute("driving", OfficerWords.DRIVING)
                .addAttribute("boxes", OfficerWords.BOXES);
        return "officers/new";
    }

    @PostMapping
    String register(Form form, Model page) {
        return form.order(desk, RegistrationForm::command)
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/officers/" + receipt.id(),
                                        "The officer is on record."))
                .orElseGet(() -> fresh(form, page));
    }

    @GetMapping("/{id}")
    String one(@PathVariable OfficerId id, AsAt past, Model page) {
        var view = desk.ask(new OfficerView.Find(id, past));
        page.addAttribute("view", view)
                .addAttribute("name", view.name().orElse(OfficerWords.ERASED))
                .addAttribute("facts", OfficerWords.facts(view))
                .addAttribute("mayPost", Actors.may(DirectPosting.class))
                .addAttribute(
                        "mayLeave", Actors.may(RecordLeaving.class) && view.leftOn().isEmpty())
                .addAttribute(
                        "mayReport", Actors.may(ReportStaffChange.class) && view.leftOn().isEmpty())
                .addAttribute("mayOpen", Actors.may(OpenCase.class) && view.leftOn().isEmpty())
                .addAttribute("mayReadMatters", Actors.may(MatterRegister.Find.class))
                .addAttribute("mayReadClearances", leadsToClearances());
        return "officers/officer";
    }

    /** Appeals officers come to them from a case: they reach those of nobody else. */
    private static boolean leadsToClearances() {
        return Access.rolesFor(OfficerClearances.Find.class).stream()
                .filter(role -> role != Role.APPEALS_OFFICER)
                .anyMatch(Actors.current()::holds);
    }
}
