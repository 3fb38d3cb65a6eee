package org.muster.query.appointments;

import static org.muster.api.appointments.AppointmentState.AWAITING_START;
import static org.muster.api.appointments.AppointmentState.ENDED;
import static org.muster.api.appointments.AppointmentState.IN_POST;
import static org.muster.api.appointments.AppointmentState.ON_HOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentEnded;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentEvent.AppointmentOnHold;
import org.muster.api.appointments.AppointmentEvent.AppointmentStarted;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

/**
 * One appointment as its events tell it.
 *
 * @param confirmed whether the start was confirmed
 * @param heldBecause the reason of the last hold
 * @param version the last event's sequence number
 */
record AppointmentFold(
        AppointmentMade made,
        boolean confirmed,
        boolean onHold,
        Optional<LocalDate> lastDay,
        Optional<Personal<String>> heldBecause,
        Optional<Personal<String>> endedBecause,
        long version) {

    /**
     * What was true at a moment, as far as was known at another; absent where there was no
     * appointment yet. An end carries its own day, so it is true however late it was recorded.
     */
    static Optional<AppointmentFold> of(List<Recorded<AppointmentEvent>> recorded, AsAt past) {
        Optional<AppointmentFold> fold = Optional.empty();
        for (var each : recorded) {
            if (!isAfter(past.knownAt(), each) && isTrueAt(past.asAt(), each)) {
                fold =
                        each.event() instanceof AppointmentMade e
                                ? Optional.of(begun(e, each.version()))
                                : fold.map(f -> f.after(each.event(), each.version()));
            }
        }
        return fold;
    }

    AppointmentState on(LocalDate day) {
        if (lastDay.map(day::isAfter).orElse(false)) return ENDED;
        if (onHold) return ON_HOLD;
        return confirmed && !day.isBefore(made.startsOn()) ? IN_POST : AWAITING_START;
    }

    private static boolean isTrueAt(Optional<Instant> moment, Recorded<AppointmentEvent> each) {
        return switch (each.event()) {
            case AppointmentMade _, AppointmentStarted _, AppointmentOnHold _ ->
                    !isAfter(moment, each);
            case AppointmentEnded _ -> true;
        };
    }

    private static boolean isAfter(Optional<Instant> moment, Recorded<AppointmentEvent> each) {
        return moment.map(m -> each.recordedAt().isAfter(m)).orElse(false);
    }

    private static AppointmentFold begun(AppointmentMade e, long version) {
        return new AppointmentFold(
                e, false, false, Optional.empty(), Optional.empty(), Optional.empty(), version);
    }

    private AppointmentFold after(AppointmentEvent event, long to) {
        return switch (event) {
            case AppointmentMade e -> begun(e, to);
            case AppointmentStarted _ ->
                    new AppointmentFold(made, true, false, lastDay, heldBecause, endedBecause, to);
            case AppointmentOnHold e ->
                    new AppointmentFold(
                            made,
                            confirmed,
                            true,
                            lastDay,
                            Optional.of(e.reason()),
                            endedBecause,
                            to);
            case AppointmentEnded e ->
                    new AppointmentFold(
                            made,
                            confirmed,
                            onHold,
                            Optional.of(e.endedOn()),
                            heldBecause,
                            Optional.of(e.reason()),
                            to);
        };
    }
}
