package org.muster.web.clearances;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.Code;
import org.muster.api.clearances.ClearanceRegister.Line;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.web.support.json.ShownPersonal;

/** What clearances are called on pages. Templates know it as {@code words}. */
public record ClearanceWords(PolicyWords policy, LocalDate today) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static ClearanceWords of(PolicyWords policy, Clock clock) {
        return new ClearanceWords(policy, LocalDate.ofInstant(clock.instant(), LONDON));
    }

    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        for (var state : ClearanceState.values()) states.put(state.name(), state(state));
        states.remove(ClearanceState.ANNULLED.name()); // never held, so on no list
        states.remove(
                ClearanceState.NOT_CLEARED.name()); // told to others than the register's readers
        return states;
    }

    public String state(ClearanceState state) {
        return switch (state) {
            case LIVE -> "Live";
            case LIVE_WITH_CONDITIONS -> "Live with conditions";
            case DUE_FOR_RENEWAL -> "Due for renewal";
            case SUSPENDED -> "Suspended";
            case WITHDRAWN -> "Withdrawn";
            case LAPSED -> "Lapsed";
            case CANCELLED -> "Cancelled";
            case TERMINATED -> "Terminated";
            case ANNULLED -> "Annulled";
            case NOT_UNDERPINNED -> "Not underpinned";
            case NOT_CLEARED -> "Not cleared";
        };
    }

    public String colour(ClearanceState state) {
        return switch (state) {
            case LIVE -> "green";
            case LIVE_WITH_CONDITIONS -> "turquoise";
            case DUE_FOR_RENEWAL -> "yellow";
            case SUSPENDED, NOT_UNDERPINNED -> "orange";
            case WITHDRAWN, LAPSED, NOT_CLEARED -> "red";
            case CANCELLED, TERMINATED, ANNULLED -> "grey";
        };
    }

    public String condition(ConditionState state) {
        return switch (state) {
            case IN_FORCE -> "In force";
            case MET -> "Met";
            case REMOVED -> "Removed";
        };
    }

    /** How long a live clearance still lasts, where it is due to be renewed. */
    public String ending(Line line) {
        if (line.state() != ClearanceState.DUE_FOR_RENEWAL) return "";
        var days = ChronoUnit.DAYS.between(today, line.to());
        return days == 0 ? "Ends today" : "Ends in " + days + (days == 1 ? " day" : " days");
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }
}
