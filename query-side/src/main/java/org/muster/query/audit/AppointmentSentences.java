package org.muster.query.audit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.personal.Personal;

/** What happened to an appointment, in a sentence; its reasons are for those who select. */
final class AppointmentSentences {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private AppointmentSentences() {}

    static String of(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> "Appointed from " + on(e.startsOn()) + ".";
            case AppointmentStarted e -> "Started in post on " + on(e.startedOn()) + ".";
            case AppointmentOnHold _ -> "The appointment was put on hold.";
            case AppointmentEnded e -> "The appointment ended on " + on(e.endedOn()) + ".";
        };
    }

    static Optional<Personal<String>> reason(AppointmentEvent event, Sight sight) {
        return given(event).filter(_ -> sight.selects());
    }

    private static Optional<Personal<String>> given(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> e.directedBecause();
            case AppointmentStarted _ -> Optional.empty();
            case AppointmentOnHold e -> Optional.of(e.reason());
            case AppointmentEnded e -> Optional.of(e.reason());
        };
    }

    private static String on(LocalDate day) {
        return DAY.format(day);
    }
}
