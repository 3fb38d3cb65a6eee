package org.muster.web.appointments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationView;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerView;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.vacancies.VacancyView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that make an appointment: of a successful applicant, or without a selection. */
@Controller
@RequestMapping("/appointments")
class NewAppointmentPages {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Desk desk;
    private final Frame frame;

    NewAppointmentPages(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping("/new")
    String ask(@RequestParam ApplicationId application, Form form, Model page) {
        var candidate = desk.ask(new ApplicationView.Find(application, AsAt.NOW));
        var vacancy = desk.ask(new VacancyView.Find(candidate.vacancyId(), AsAt.NOW));
        page.addAttribute("candidate", candidate)
                .addAttribute("required", vacancy.requiredClearances());
        return showing("appointments/new", candidate.officer().id(), form, page);
    }

    @PostMapping
    String make(@RequestParam ApplicationId application, Form form, Model page) {
        var id = new AppointmentId(Id.fresh());
        return form.order(
                        desk,
                        f ->
                                new MakeAppointment(
                                        id,
                                        application,
                                        f.day("startsOn"),
                                        f.optionalValue("releaseAgreedBy", Account.class)))
                .map(done -> form.done(done, "/appointments/" + id, "The appointment is made."))
                .orElseGet(() -> ask(application, form, page));
    }

    @GetMapping("/directed")
    String askDirected(@RequestParam OfficerId officer, Form form, Model page) {
        page.addAttribute("officer", desk.ask(new OfficerView.Find(officer, AsAt.NOW)))
                .addAttribute("profiles", profiles());
        return showing("appointments/directed", officer, form, page);
    }

    @PostMapping("/directed")
    String post(@RequestParam OfficerId officer, Form form, Model page) {
        var id = new AppointmentId(Id.fresh());
        return form.order(
                        desk,
                        f ->
                                new DirectPosting(
                                        id,
                                        officer,
                                        f.value("roleProfileId", RoleProfileId.class),
                                        f.passage("reason"),
                                        f.day("startsOn")))
                .map(done -> form.done(done, "/appointments/" + id, "The officer is posted."))
                .orElseGet(() -> askDirected(officer, form, page));
    }

    /** Beside the form stands what the officer holds on the day that was typed, or today. */
    private String showing(String view, OfficerId officer, Form form, Model page) {
        var day = day(form).orElseGet(frame::today);
        var noon = day.atTime(12, 0).atZone(LONDON).toInstant();
        var onTheDay = new AsAt(Optional.of(noon), Optional.empty());
        page.addAttribute("day", day)
                .addAttribute(
                        "held",
                        desk.ask(new OfficerClearances.Find(officer, onTheDay)).clearances());
        return view;
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(LocalDate.parse(form.typed("startsOn").strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Map<String, String> profiles() {
        var all = desk.ask(new RoleProfileLine.Find(Optional.empty(), window()));
        var options = new LinkedHashMap<String, String>();
        for (var line : all.items()) {
            options.put(line.id().toString(), line.title() + ", " + line.force());
        }
        return options;
    }

    private static Window window() {
        return new Window(Window.MOST, Optional.empty());
    }
}
