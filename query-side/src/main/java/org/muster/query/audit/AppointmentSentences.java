package org.muster.query.audit;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.calendar.DayInWords;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;

/** What happened to an appointment, in a sentence; its reasons are for those who select. */
final class AppointmentSentences {
    private AppointmentSentences() {}

    static String of(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> "Appointed from " + DayInWords.of(e.startsOn()) + ".";
            case AppointmentStarted e -> "Started in post on " + DayInWords.of(e.startedOn()) + ".";
            case AppointmentOnHold _ -> "The appointment was put on hold.";
            case AppointmentHeldUncleared e ->
                    "The appointment was put on hold: " + noLongerLive(e.levels()) + ".";
            case AppointmentResumed _ -> "The appointment went on.";
            case AppointmentCancelled _ -> "The appointment was given up before its first day.";
            case AppointmentLapsed e ->
                    "The appointment ended on " + DayInWords.of(e.on()) + ": " + why(e);
            case AppointmentEnded e ->
                    "The appointment ended on " + DayInWords.of(e.endedOn()) + ".";
        };
    }

    static Optional<Personal<String>> reason(AppointmentEvent event, Sight sight) {
        return given(event).filter(_ -> sight.selects());
    }

    private static Optional<Personal<String>> given(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> e.directedBecause();
            case AppointmentStarted _,
                    AppointmentHeldUncleared _,
                    AppointmentResumed _,
                    AppointmentLapsed _ ->
                    Optional.empty();
            case AppointmentCancelled e -> Optional.of(e.reason());
            case AppointmentOnHold e -> Optional.of(e.reason());
            case AppointmentEnded e -> Optional.of(e.reason());
        };
    }

    private static String why(AppointmentLapsed e) {
        return switch (e.cause()) {
            case OFFICER_LEFT -> "the officer left.";
            case NOT_CLEARED -> noLongerLive(e.levels()) + ".";
        };
    }

    private static String noLongerLive(Set<ClearanceLevel> levels) {
        var names = levels.stream().map(ClearanceLevel::code).sorted().collect(joining(", "));
        return "no longer cleared at " + names;
    }
}
