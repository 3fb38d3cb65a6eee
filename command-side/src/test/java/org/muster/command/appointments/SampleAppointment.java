package org.muster.command.appointments;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;
import static org.muster.command.support.Selection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationEvent.OfferAccepted;
import org.muster.api.applications.ApplicationEvent.OfferMade;
import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.EndAppointment;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentCommand.StartAppointment;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentEnded;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentEvent.AppointmentOnHold;
import org.muster.api.appointments.AppointmentEvent.AppointmentStarted;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;
import org.muster.command.support.Selection;

/** An appointment of the tests: its dates, its facts, and what was recorded of it. */
final class SampleAppointment {
    static final AppointmentId APPOINTMENT =
            new AppointmentId(UUID.fromString("01890000-0000-7000-8000-0000000000f1"));
    static final UUID NOBODYS = UUID.fromString("01890000-0000-7000-8000-0000000000ff");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    static final LocalDate GRANTED = LocalDate.of(2020, 7, 1);
    static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
    static final LocalDate JULY_10 = LocalDate.of(2026, 7, 10);
    static final LocalDate YEARS_AHEAD = LocalDate.of(2030, 1, 1);
    static final Proof MV = new Proof(level("MV"), clearance(0), LIVE, YEARS_AHEAD);

    private SampleAppointment() {}

    static Scenario<AppointmentCommand, Appointment, AppointmentEvent> appointment() {
        return new Scenario<>(
                new Appointment.NotMade(), AppointmentDecider::decide, Appointment::evolve);
    }

    static Rejected refusal(AppointmentCommand command, Facts facts) {
        return catchThrowableOfType(
                Rejected.class,
                () -> AppointmentDecider.decide(command, new Appointment.NotMade(), facts));
    }

    static Selection sergeant() {
        return Selection.of(SampleOfficer.a(Rank.SERGEANT), CHILD_ABUSE);
    }

    static Selection accepted() {
        return sergeant().then(offer(), acceptance());
    }

    static Selection inPool() {
        return Selection.of(
                        SampleOfficer.a(Rank.CONSTABLE).inPool().eligibleForPromotion(),
                        PROTECTING_PEOPLE)
                .then(offer(), acceptance());
    }

    static OfferMade offer() {
        return new OfferMade(APPLICATION, VACANCY, OFFICER, Optional.empty(), Optional.empty());
    }

    static OfferAccepted acceptance() {
        return new OfferAccepted(APPLICATION, OFFICER, false, Optional.empty());
    }

    static Facts by(Selection selection) {
        return selection.facts(Given.by("recruiter", RECRUITER).on(TODAY));
    }

    static MakeAppointment make() {
        return make(JULY_10);
    }

    static MakeAppointment make(LocalDate startsOn) {
        return new MakeAppointment(
                APPOINTMENT, APPLICATION, startsOn, Optional.of(new Account("manager2")));
    }

    static DirectPosting direct(LocalDate startsOn) {
        return new DirectPosting(APPOINTMENT, OFFICER, PROFILE, "operational need", startsOn);
    }

    static StartAppointment start() {
        return new StartAppointment(APPOINTMENT);
    }

    static EndAppointment end(LocalDate endsOn) {
        return new EndAppointment(APPOINTMENT, endsOn, "moved on");
    }

    static AppointmentMade made(LocalDate startsOn, boolean temporary, Proof... proofs) {
        return new AppointmentMade(
                APPOINTMENT,
                OFFICER,
                NORTHSHIRE,
                Optional.of(Personal.of(APPLICANT)),
                Optional.of(APPLICATION),
                Optional.of(VACANCY),
                PROFILE,
                1,
                startsOn,
                Optional.of(new Account("manager2")),
                temporary,
                Optional.empty(),
                List.of(proofs),
                SamplePolicy.POLICY.version());
    }

    static AppointmentStarted started() {
        return new AppointmentStarted(APPOINTMENT, OFFICER, JULY_10, List.of(MV), "2026-01");
    }

    static AppointmentOnHold held() {
        return new AppointmentOnHold(APPOINTMENT, OFFICER, Personal.of("medical"));
    }

    static AppointmentEnded ended(LocalDate on) {
        return new AppointmentEnded(APPOINTMENT, OFFICER, on, Personal.of("moved on"));
    }
}
