package org.muster.web.appointments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.appointments.AppointmentCommand.CancelAppointment;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.EndAppointment;
import org.muster.api.appointments.AppointmentCommand.HoldAppointment;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentCommand.ResumeAppointment;
import org.muster.api.appointments.AppointmentCommand.StartAppointment;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.AppointmentLine;
import org.muster.api.appointments.AppointmentView;
import org.muster.api.appointments.welfare.WelfareCommand.RecordWelfare;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments for programs. */
@RestController
@RequestMapping("/api/v1/appointments")
@Tag(name = "Appointments")
class AppointmentApi {
    private final Desk desk;

    AppointmentApi(Desk desk) {
        this.desk = desk;
    }

    /** A command without fields takes an empty body or none. */
    record Nothing() {}

    record End(LocalDate endsOn, String reason) {}

    record Hold(String reason) {}

    record Cancellation(String reason) {}

    record Welfare(LocalDate heldOn) {}

    @Operation(summary = "Appoints a successful applicant, or posts an officer without a selection")
    @PostMapping
    @Gives({MakeAppointment.class, DirectPosting.class})
    ResponseEntity<Receipt> make(@RequestBody NewAppointment appointment) {
        return Reply.created("/api/v1/appointments", desk.order(appointment.command()));
    }

    @Operation(summary = "Confirms the start, which takes effect on the agreed day")
    @PostMapping("/{id}/start")
    @Gives(StartAppointment.class)
    Receipt start(@PathVariable AppointmentId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new StartAppointment(id));
    }

    @Operation(summary = "Ends an appointment that has started, with its last day")
    @PostMapping("/{id}/end")
    @Gives(EndAppointment.class)
    Receipt end(@PathVariable AppointmentId id, @RequestBody End end) {
        return desk.order(new EndAppointment(id, end.endsOn(), end.reason()));
    }

    @Operation(summary = "Holds the start back, or takes the officer off the post for a while")
    @PostMapping("/{id}/hold")
    @Gives(HoldAppointment.class)
    Receipt hold(@PathVariable AppointmentId id, @RequestBody Hold hold) {
        return desk.order(new HoldAppointment(id, hold.reason()));
    }

    @Operation(summary = "Lets a held appointment go on, once every required clearance is live")
    @PostMapping("/{id}/resumption")
    @Gives(ResumeAppointment.class)
    Receipt resume(@PathVariable AppointmentId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new ResumeAppointment(id));
    }

    @Operation(summary = "Gives an appointment up before its first day; the offer stands again")
    @PostMapping("/{id}/cancellation")
    @Gives(CancelAppointment.class)
    Receipt cancel(@PathVariable AppointmentId id, @RequestBody Cancellation cancellation) {
        return desk.order(new CancelAppointment(id, cancellation.reason()));
    }

    @Operation(summary = "Records that a welfare appointment was held, and nothing else of it")
    @PostMapping("/{id}/welfare")
    @Gives(RecordWelfare.class)
    Receipt welfare(@PathVariable AppointmentId id, @RequestBody Welfare welfare) {
        return desk.order(new RecordWelfare(id, welfare.heldOn()));
    }

    @Operation(summary = "Lists who holds which post on a day, the latest start first")
    @GetMapping
    ResponseEntity<List<AppointmentLine>> all(
            Window window,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on) {
        return Reply.listed(desk.ask(new AppointmentLine.Find(on, window)));
    }

    @Operation(summary = "Shows one appointment, as it is or was, with the clearances it rests on")
    @GetMapping("/{id}")
    ResponseEntity<AppointmentView> one(@PathVariable AppointmentId id, AsAt past) {
        var appointment = desk.ask(new AppointmentView.Find(id, past));
        return Reply.tagged(appointment, appointment.version());
    }
}
