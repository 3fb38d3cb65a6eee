package org.muster.query.appointments;

import static java.util.stream.Collectors.joining;
import static org.muster.api.appointments.AppointmentState.AWAITING_START;
import static org.muster.api.appointments.AppointmentState.ENDED;
import static org.muster.api.appointments.AppointmentState.IN_POST;
import static org.muster.api.appointments.AppointmentState.NOT_TAKEN_UP;
import static org.muster.api.appointments.AppointmentState.ON_HOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

/**
 * One appointment as its events tell it.
 *
 * @param confirmed whether the start was confirmed
 * @param lastDay of one that came to nothing, the day that ended it
 * @param held why it was on hold last
 * @param ended why it ended
 * @param version the last event's sequence number
 */
record AppointmentFold(
        AppointmentMade made,
        boolean confirmed,
        boolean onHold,
        Optional<LocalDate> lastDay,
        Optional<Why> held,
        Optional<Why> ended,
        long version) {

    /** Why an appointment was held or ended: somebody's words, or what it rested on. */
    sealed interface Why {
        record Said(Personal<String> reason) implements Why {}

        /** Clearances that the post asks for were live no more. */
        record NotCleared(Set<ClearanceLevel> levels) implements Why {}

        record OfficerLeft() implements Why {}

        /** The same in words. */
        default Personal<String> told() {
            return switch (this) {
                case Said(var reason) -> reason;
                case NotCleared(var levels) ->
                        Personal.of(
                                levels.stream()
                                        .map(ClearanceLevel::code)
                                        .sorted()
                                        .collect(joining(", ", "No longer cleared at ", ".")));
                case OfficerLeft() -> Personal.of("The officer left the force.");
            };
        }
    }

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
                                : fold.map(f -> f.after(each.event()).at(each.version()));
            }
        }
        return fold;
    }

    AppointmentState on(LocalDate day) {
        if (isTakenUp()) {
            if (lastDay.map(day::isAfter).orElse(false)) return ENDED;
        } else if (lastDay.map(last -> !day.isBefore(last)).orElse(false)) {
            return NOT_TAKEN_UP;
        }
        if (onHold) return ON_HOLD;
        return confirmed && !day.isBefore(made.startsOn()) ? IN_POST : AWAITING_START;
    }

    /** Says whether it had a first day in post: its end, if any, lies behind that. */
    private boolean isTakenUp() {
        return confirmed && lastDay.map(last -> !last.isBefore(made.startsOn())).orElse(true);
    }

    private static boolean isTrueAt(Optional<Instant> moment, Recorded<AppointmentEvent> each) {
        return switch (each.event()) {
            case AppointmentMade _,
                    AppointmentStarted _,
                    AppointmentOnHold _,
                    AppointmentHeldUncleared _,
                    AppointmentResumed _,
                    AppointmentCancelled _ ->
                    !isAfter(moment, each);
            case AppointmentEnded _, AppointmentLapsed _ -> true;
        };
    }

    private static boolean isAfter(Optional<Instant> moment, Recorded<AppointmentEvent> each) {
        return moment.map(m -> each.recordedAt().isAfter(m)).orElse(false);
    }

    private static AppointmentFold begun(AppointmentMade e, long version) {
        return new AppointmentFold(
                e, false, false, Optional.empty(), Optional.empty(), Optional.empty(), version);
    }

    private AppointmentFold after(AppointmentEvent event) {
        return switch (event) {
            case AppointmentMade e -> begun(e, version);
            case AppointmentStarted _ ->
                    new AppointmentFold(made, true, false, lastDay, held, ended, version);
            case AppointmentOnHold e -> holding(new Why.Said(e.reason()));
            case AppointmentHeldUncleared e -> holding(new Why.NotCleared(e.levels()));
            case AppointmentResumed _ ->
                    new AppointmentFold(made, confirmed, false, lastDay, held, ended, version);
            case AppointmentCancelled e -> ending(e.on(), new Why.Said(e.reason()));
            case AppointmentLapsed e -> ending(e.on(), why(e));
            case AppointmentEnded e -> ending(e.endedOn(), new Why.Said(e.reason()));
        };
    }

    private static Why why(AppointmentLapsed e) {
        return switch (e.cause()) {
            case OFFICER_LEFT -> new Why.OfficerLeft();
            case NOT_CLEARED -> new Why.NotCleared(e.levels());
        };
    }

    private AppointmentFold holding(Why why) {
        return new AppointmentFold(
                made, confirmed, true, lastDay, Optional.of(why), ended, version);
    }

    private AppointmentFold ending(LocalDate on, Why why) {
        return new AppointmentFold(
                made, confirmed, onHold, Optional.of(on), held, Optional.of(why), version);
    }

    private AppointmentFold at(long to) {
        return new AppointmentFold(made, confirmed, onHold, lastDay, held, ended, to);
    }
}
