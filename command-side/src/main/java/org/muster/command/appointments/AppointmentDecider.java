package org.muster.command.appointments;

import static org.muster.api.refusals.Rejection.APPOINTMENT_ENDED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_MADE;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_STARTED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_ON_HOLD;
import static org.muster.api.refusals.Rejection.ENDS_BEFORE_START;

import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.EndAppointment;
import org.muster.api.appointments.AppointmentCommand.HoldAppointment;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentCommand.StartAppointment;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentEnded;
import org.muster.api.appointments.AppointmentEvent.AppointmentOnHold;
import org.muster.api.appointments.AppointmentEvent.AppointmentStarted;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.appointments.Appointment.Ended;
import org.muster.command.appointments.Appointment.Made;
import org.muster.command.appointments.Appointment.NotMade;
import org.muster.command.appointments.Appointment.OnHold;
import org.muster.command.appointments.Appointment.Started;
import org.muster.command.appointments.Appointment.Terms;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of an appointment once it is made; {@link Appointing} has those of making it. */
final class AppointmentDecider {
    private AppointmentDecider() {}

    static Decision<AppointmentEvent> decide(
            AppointmentCommand command, Appointment state, Facts facts) {
        return switch (command) {
            case MakeAppointment c -> Appointing.selected(c, state, facts);
            case DirectPosting c -> Appointing.directed(c, state, facts);
            case StartAppointment c -> start(c, state, facts);
            case HoldAppointment c -> hold(c, state, facts);
            case EndAppointment c -> end(c, state, facts);
        };
    }

    private static Decision<AppointmentEvent> start(
            StartAppointment c, Appointment state, Facts facts) {
        var terms = reach(c, state, facts);
        switch (state) {
            case Made _ -> {}
            case OnHold(_, var started) when !started -> {}
            case NotMade _, Started _, OnHold _ -> throw new Rejected(APPOINTMENT_NOT_MADE);
            case Ended _ -> throw new Rejected(APPOINTMENT_ENDED);
        }
        var clearances = LiveClearances.of(terms.officerId(), terms.force(), facts);
        if (facts.today().isAfter(terms.startsOn())) {
            clearances.on(facts.today(), terms.required());
        }
        return Decision.of(
                new AppointmentStarted(
                        c.appointmentId(),
                        terms.officerId(),
                        terms.startsOn(),
                        clearances.on(terms.startsOn(), terms.required()),
                        clearances.policy().version()));
    }

    private static Decision<AppointmentEvent> hold(
            HoldAppointment c, Appointment state, Facts facts) {
        var terms = reach(c, state, facts);
        switch (state) {
            case NotMade _, Made _, Started _ -> {}
            case OnHold _ -> throw new Rejected(APPOINTMENT_ON_HOLD);
            case Ended _ -> throw new Rejected(APPOINTMENT_ENDED);
        }
        return Decision.of(
                new AppointmentOnHold(
                        c.appointmentId(), terms.officerId(), Personal.of(c.reason())));
    }

    private static Decision<AppointmentEvent> end(
            EndAppointment c, Appointment state, Facts facts) {
        var terms = reach(c, state, facts);
        switch (state) {
            case Started _ -> {}
            case OnHold(_, var started) when started -> {}
            case NotMade _, Made _, OnHold _ -> throw new Rejected(APPOINTMENT_NOT_STARTED);
            case Ended _ -> throw new Rejected(APPOINTMENT_ENDED);
        }
        if (c.endsOn().isBefore(terms.startsOn())) throw new Rejected(ENDS_BEFORE_START);
        return Decision.of(
                new AppointmentEnded(
                        c.appointmentId(), terms.officerId(), c.endsOn(), Personal.of(c.reason())));
    }

    private static Terms reach(AppointmentCommand c, Appointment state, Facts facts) {
        var terms = Appointment.terms(state).orElseThrow(Unknown::new);
        facts.allow(c, terms.guard());
        return terms;
    }
}
