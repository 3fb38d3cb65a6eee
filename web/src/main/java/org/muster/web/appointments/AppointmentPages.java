package org.muster.web.appointments;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.muster.api.applications.ApplicationView;
import org.muster.api.appointments.AppointmentCommand.CancelAppointment;
import org.muster.api.appointments.AppointmentCommand.EndAppointment;
import org.muster.api.appointments.AppointmentCommand.HoldAppointment;
import org.muster.api.appointments.AppointmentCommand.ResumeAppointment;
import org.muster.api.appointments.AppointmentCommand.StartAppointment;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.AppointmentLine;
import org.muster.api.appointments.AppointmentView;
import org.muster.api.appointments.Shortfall;
import org.muster.api.appointments.welfare.WelfareCommand.RecordWelfare;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of appointments, and one appointment with what can be done about it. */
@Controller
@RequestMapping("/appointments")
class AppointmentPages {
    private final Desk desk;
    private final Frame frame;

    AppointmentPages(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @Bean
    static Place appointmentsPlace() {
        return new Place(
                Place.Group.POSTING,
                50,
                "appointments",
                "Appointments",
                "/appointments",
                EnumSet.of(
                        RECRUITER, WORKFORCE_PLANNER, AUDITOR, VETTING_DECISION_MAKER, APPLICANT));
    }

    @GetMapping
    String all(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Window window,
            Form form,
            Reader reader,
            Model page) {
        var slice = desk.ask(new AppointmentLine.Find(on, window));
        page.addAttribute("lines", slice.items())
                .addAttribute("next", slice.next())
                .addAttribute("on", on.orElseGet(frame::today))
                .addAttribute("readsShortfalls", Actors.may(Shortfall.Find.class));
        return reader.view("appointments/list", "lines");
    }

    @GetMapping("/{id}")
    String one(@PathVariable AppointmentId id, AsAt past, Form form, Model page) {
        var shown = desk.ask(new AppointmentView.Find(id, past));
        page.addAttribute("a", shown)
                .addAttribute("past", !past.equals(AsAt.NOW))
                .addAttribute("begun", shown.startConfirmed() && !shown.from().isAfter(shown.day()))
                .addAttribute("readsApplications", Actors.may(ApplicationView.Find.class))
                .addAttribute("onlyTheirs", Actors.current().roles().equals(Set.of(APPLICANT)))
                .addAttribute(
                        "orders", past.equals(AsAt.NOW) && Actors.may(StartAppointment.class));
        return "appointments/one";
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(desk, _ -> new StartAppointment(id))
                .map(done -> form.done(done, path(id), "The start is confirmed."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    @PostMapping("/{id}/hold")
    String hold(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(desk, f -> new HoldAppointment(id, f.passage("heldBecause")))
                .map(done -> form.done(done, path(id), "The appointment is on hold."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    @PostMapping("/{id}/resumption")
    String resume(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(desk, _ -> new ResumeAppointment(id))
                .map(done -> form.done(done, path(id), "The appointment goes on."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(desk, f -> new CancelAppointment(id, f.passage("cancelledBecause")))
                .map(done -> form.done(done, path(id), "The appointment is given up."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(
                        desk,
                        f -> new EndAppointment(id, f.day("endsOn"), f.passage("endedBecause")))
                .map(done -> form.done(done, path(id), "The last day is recorded."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    @PostMapping("/{id}/welfare")
    String welfare(@PathVariable AppointmentId id, Form form, Model page) {
        return form.order(desk, f -> new RecordWelfare(id, f.day("heldOn")))
                .map(done -> form.done(done, path(id), "The welfare appointment is recorded."))
                .orElseGet(() -> one(id, AsAt.NOW, form, page));
    }

    private static String path(AppointmentId id) {
        return "/appointments/" + id;
    }
}
