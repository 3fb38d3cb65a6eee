package org.muster.command.appointments;

import static org.muster.api.refusals.Rejection.APPOINTMENT_ENDED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_STARTED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_STARTED;
import static org.muster.api.refusals.Rejection.ENDS_BEFORE_START;

import java.time.LocalDate;
import java.util.Set;
import org.muster.api.applications.ApplicationCommand.NoteNotTakenUp;
import org.muster.api.appointments.AppointmentCommand.*;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.command.appointments.Appointment.Ended;
import org.muster.command.appointments.Appointment.Made;
import org.muster.command.appointments.Appointment.NotMade;
import org.muster.command.appointments.Appointment.OnHold;
import org.muster.command.appointments.Appointment.Started;
import org.muster.command.appointments.Appointment.Terms;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** How an appointment ends: by decision, or because what it rests on has ended. */
final class Ending {
    private Ending() {}

    static Decision<AppointmentEvent> end(EndAppointment c, Appointment state, Terms terms) {
        requireLive(state);
        if (!isConfirmed(state)) throw new Rejected(APPOINTMENT_NOT_STARTED);
        if (c.endsOn().isBefore(terms.startsOn())) throw new Rejected(ENDS_BEFORE_START);
        return Decision.of(
                new AppointmentEnded(
                        c.appointmentId(), terms.officerId(), c.endsOn(), Personal.of(c.reason())));
    }

    static Decision<AppointmentEvent> cancel(
            CancelAppointment c, Appointment state, Terms terms, Facts facts) {
        requireLive(state);
        if (hasBegunBy(facts.today(), state, terms)) throw new Rejected(APPOINTMENT_STARTED);
        return notTakenUp(
                c.appointmentId(),
                terms,
                new AppointmentCancelled(
                        c.appointmentId(),
                        terms.officerId(),
                        facts.today(),
                        Personal.of(c.reason())));
    }

    static Decision<AppointmentEvent> uncleared(
            EndUncleared c, Appointment state, Terms terms, Facts facts) {
        var lapsed =
                new AppointmentLapsed(
                        c.appointmentId(),
                        terms.officerId(),
                        facts.today(),
                        Cause.NOT_CLEARED,
                        c.levels());
        return lapse(lapsed, state, terms);
    }

    static Decision<AppointmentEvent> left(EndAsLeft c, Appointment state, Terms terms) {
        var lapsed =
                new AppointmentLapsed(
                        c.appointmentId(),
                        terms.officerId(),
                        c.leftOn(),
                        Cause.OFFICER_LEFT,
                        Set.of());
        return lapse(lapsed, state, terms);
    }

    private static Decision<AppointmentEvent> lapse(
            AppointmentLapsed lapsed, Appointment state, Terms terms) {
        if (state instanceof Ended) return Decision.nothing();
        return hasBegunBy(lapsed.on(), state, terms)
                ? Decision.of(lapsed)
                : notTakenUp(lapsed.appointmentId(), terms, lapsed);
    }

    /** The application behind it may lead to another appointment. */
    private static Decision<AppointmentEvent> notTakenUp(
            AppointmentId id, Terms terms, AppointmentEvent event) {
        var decision = Decision.of(event);
        return terms.applicationId()
                .map(
                        application ->
                                decision.freeing(Appointing.of(application))
                                        .also(new NoteNotTakenUp(application, id)))
                .orElse(decision);
    }

    private static void requireLive(Appointment state) {
        if (state instanceof Ended) throw new Rejected(APPOINTMENT_ENDED);
    }

    private static boolean hasBegunBy(LocalDate day, Appointment state, Terms terms) {
        return isConfirmed(state) && !terms.startsOn().isAfter(day);
    }

    private static boolean isConfirmed(Appointment state) {
        return switch (state) {
            case Started _ -> true;
            case OnHold(_, var started) -> started;
            case NotMade _, Made _, Ended _ -> false;
        };
    }
}
