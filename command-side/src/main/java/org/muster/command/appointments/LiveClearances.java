package org.muster.command.appointments;

import static org.muster.api.refusals.Rejection.CLEARANCE_NOT_LIVE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.api.Force;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.calendar.DayInWords;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.command.support.Facts;

/** The rule that nobody starts in a post on a day on which a required clearance is not live. */
record LiveClearances(Clearances held, PolicySet policy) {

    static LiveClearances of(OfficerId officer, Force force, Facts facts) {
        var events = facts.events(new ClearanceRegisterId(officer), ClearanceEvent.class);
        return new LiveClearances(Clearances.of(events), facts.policy(force));
    }

    /** Returns what stands for each required level on the day, or refuses, naming what does not. */
    List<Proof> on(LocalDate day, Collection<ClearanceLevel> required) {
        var levels = required.stream().sorted(Comparator.comparing(ClearanceLevel::code)).toList();
        var missing = levels.stream().filter(level -> !live(level, day)).toList();
        if (!missing.isEmpty()) {
            throw new Rejected(
                            CLEARANCE_NOT_LIVE,
                            sentence(missing, day),
                            missing.stream().map(ClearanceLevel::code).toList())
                    .under(policy.version());
        }
        return levels.stream().map(level -> proof(level, day)).toList();
    }

    private boolean live(ClearanceLevel level, LocalDate day) {
        return held.standing(level, day, policy).map(s -> s.state().isLive()).orElse(false);
    }

    private Proof proof(ClearanceLevel level, LocalDate day) {
        var standing = held.standing(level, day, policy).orElseThrow();
        return new Proof(
                level,
                standing.clearance().clearanceId(),
                standing.state(),
                standing.clearance().to());
    }

    private String sentence(List<ClearanceLevel> missing, LocalDate day) {
        return missing.stream()
                .map(level -> why(level, day))
                .collect(Collectors.joining("; ", "On " + DayInWords.of(day) + ": ", "."));
    }

    private String why(ClearanceLevel level, LocalDate day) {
        return held.standing(level, day, policy)
                .map(standing -> level + " is " + instead(standing))
                .orElseGet(() -> level + " is not held");
    }

    /** Why an end that nobody could foresee came is not for whoever appoints. */
    private static String instead(Standing standing) {
        return switch (standing.state()) {
            case LAPSED -> "lapsed, its last day is " + DayInWords.of(standing.clearance().to());
            case NOT_UNDERPINNED -> "held, but with no live clearance of the force under it";
            case SUSPENDED, WITHDRAWN, CANCELLED, TERMINATED, ANNULLED, NOT_CLEARED -> "not live";
            case LIVE, LIVE_WITH_CONDITIONS, DUE_FOR_RENEWAL ->
                    throw new IllegalStateException("it is live");
        };
    }
}
