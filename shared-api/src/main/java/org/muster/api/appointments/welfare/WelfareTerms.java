package org.muster.api.appointments.welfare;

import static org.muster.api.roles.Quotation.PostCondition.Kind.WELFARE_APPOINTMENT;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.welfare.WelfareEvent.WelfareHeld;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.vacancies.PostRules;

/**
 * By when an officer in post has the next welfare appointment: a function of what was recorded and
 * of the role profile, the same for whoever decides, lists or shows it.
 *
 * @param every how often
 * @param held the last one
 */
public record WelfareTerms(AppointmentMade made, Period every, Optional<WelfareHeld> held) {

    /** Absent where the version of the profile asks for none. */
    public static Optional<Period> every(VersionPublished profile, PostRules rules) {
        return profile.fields().postConditions().stream()
                .filter(condition -> condition.kind() == WELFARE_APPOINTMENT)
                .findFirst()
                .map(condition -> condition.recurrence().orElse(rules.welfare()));
    }

    /** Absent where the post asks for none. */
    public static Optional<WelfareTerms> of(
            AppointmentMade made,
            VersionPublished profile,
            PostRules rules,
            List<? extends WelfareEvent> recorded) {
        var last =
                recorded.stream()
                        .map(
                                event ->
                                        switch (event) {
                                            case WelfareHeld e -> e;
                                        })
                        .reduce((_, later) -> later);
        return every(profile, rules).map(every -> new WelfareTerms(made, every, last));
    }

    /** The last day on which the next one is in time. */
    public LocalDate dueBy() {
        return held.map(WelfareHeld::heldOn).orElse(made.startsOn()).plus(every);
    }
}
