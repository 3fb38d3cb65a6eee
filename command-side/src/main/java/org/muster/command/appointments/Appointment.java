package org.muster.command.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

/** Where an appointment stands. */
sealed interface Appointment {
    record NotMade() implements Appointment {}

    record Made(Terms terms) implements Appointment {}

    record Started(Terms terms) implements Appointment {}

    record OnHold(Terms terms, boolean started) implements Appointment {}

    record Ended(Terms terms) implements Appointment {}

    /** What was agreed when the appointment was made. */
    record Terms(
            OfficerId officerId,
            Force force,
            Optional<Account> account,
            Optional<ApplicationId> applicationId,
            LocalDate startsOn,
            List<ClearanceLevel> required) {
        Guard guard() {
            return Guard.about(force, account, Optional.empty());
        }
    }

    static Appointment evolve(Appointment state, AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> new Made(terms(e));
            case AppointmentStarted _ -> new Started(terms(state).orElseThrow());
            case AppointmentOnHold _ ->
                    new OnHold(terms(state).orElseThrow(), state instanceof Started);
            case AppointmentHeldUncleared _ ->
                    new OnHold(terms(state).orElseThrow(), state instanceof Started);
            case AppointmentResumed _ -> resumed(state);
            case AppointmentEnded _, AppointmentCancelled _, AppointmentLapsed _ ->
                    new Ended(terms(state).orElseThrow());
        };
    }

    private static Appointment resumed(Appointment state) {
        var terms = terms(state).orElseThrow();
        return state instanceof OnHold(_, var started) && started
                ? new Started(terms)
                : new Made(terms);
    }

    /** Absent where no appointment was made. */
    static Optional<Terms> terms(Appointment state) {
        return switch (state) {
            case NotMade() -> Optional.empty();
            case Made(var terms) -> Optional.of(terms);
            case Started(var terms) -> Optional.of(terms);
            case OnHold(var terms, _) -> Optional.of(terms);
            case Ended(var terms) -> Optional.of(terms);
        };
    }

    private static Terms terms(AppointmentMade e) {
        return new Terms(
                e.officerId(),
                e.force(),
                e.account().flatMap(Personal::present),
                e.applicationId(),
                e.startsOn(),
                e.proofs().stream().map(Proof::required).toList());
    }
}
