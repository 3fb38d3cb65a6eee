package org.muster.command.appointments;

import static org.muster.api.refusals.Rejection.APPOINTMENT_ENDED;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_ON_HOLD;
import static org.muster.api.refusals.Rejection.APPOINTMENT_ON_HOLD;

import org.muster.api.appointments.AppointmentCommand.*;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
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

/** How an appointment is held for a while, and goes on. */
final class Holding {
    private Holding() {}

    static Decision<AppointmentEvent> hold(HoldAppointment c, Appointment state, Terms terms) {
        switch (state) {
            case NotMade _, Made _, Started _ -> {}
            case OnHold _ -> throw new Rejected(APPOINTMENT_ON_HOLD);
            case Ended _ -> throw new Rejected(APPOINTMENT_ENDED);
        }
        return Decision.of(
                new AppointmentOnHold(
                        c.appointmentId(), terms.officerId(), Personal.of(c.reason())));
    }

    /** What is held already, for whatever reason, stays so. */
    static Decision<AppointmentEvent> uncleared(HoldUncleared c, Appointment state, Terms terms) {
        return switch (state) {
            case NotMade _, OnHold _, Ended _ -> Decision.nothing();
            case Made _, Started _ ->
                    Decision.of(
                            new AppointmentHeldUncleared(
                                    c.appointmentId(), terms.officerId(), c.levels()));
        };
    }

    static Decision<AppointmentEvent> resume(
            ResumeAppointment c, Appointment state, Terms terms, Facts facts) {
        switch (state) {
            case OnHold _ -> {}
            case NotMade _, Made _, Started _ -> throw new Rejected(APPOINTMENT_NOT_ON_HOLD);
            case Ended _ -> throw new Rejected(APPOINTMENT_ENDED);
        }
        var clearances = LiveClearances.of(terms.officerId(), terms.force(), facts);
        var from = terms.startsOn().isAfter(facts.today()) ? terms.startsOn() : facts.today();
        return Decision.of(
                new AppointmentResumed(
                        c.appointmentId(),
                        terms.officerId(),
                        clearances.on(from, terms.required()),
                        clearances.policy().version()));
    }
}
