package org.muster.api.appeals;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.calendar.DayUnit;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.vetting.Rationale;

/** Small rules of appeals, for tests. */
public final class SomeAppealRules {
    private SomeAppealRules() {}

    public static AppealRules of(int days, DayUnit unit) {
        return new AppealRules(
                new TimeLimit(days, unit),
                new TimeLimit(2, DayUnit.WORKING_DAYS),
                Map.of(new Ground("NEW_INFORMATION"), "New information"),
                Map.of(new LateReason("ILLNESS"), "Illness"),
                Map.of(),
                Set.of(Role.APPEALS_OFFICER),
                List.copyOf(Rationale.STEPS),
                Period.ofMonths(6),
                "for tests");
    }
}
