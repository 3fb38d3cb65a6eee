package org.muster.command.appointments;

import static org.muster.api.refusals.Rejection.APPOINTMENT_ENDED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_MADE;

import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentCommand.*;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentStarted;
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
            case HoldAppointment c -> Holding.hold(c, state, reach(c, state, facts));
            case HoldUncleared c -> Holding.uncleared(c, state, reach(c, state, facts));
            case ResumeAppointment c -> Holding.resume(c, state, reach(c, state, facts), facts);
            case CancelAppointment c -> Ending.cancel(c, state, reach(c, state, facts), facts);
            case EndAppointment c -> Ending.end(c, state, reach(c, state, facts));
            case EndUncleared c -> Ending.uncleared(c, state, reach(c, state, facts), facts);
            case EndAsLeft c -> Ending.left(c, state, reach(c, state, facts));
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

    private static Terms reach(AppointmentCommand c, Appointment state, Facts facts) {
        var terms = Appointment.terms(state).orElseThrow(Unknown::new);
        facts.allow(c, terms.guard());
        return terms;
    }
}
