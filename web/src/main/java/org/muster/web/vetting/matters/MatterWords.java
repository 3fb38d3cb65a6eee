package org.muster.web.vetting.matters;

import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.Code;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.matters.MatterSource;
import org.muster.api.vetting.matters.MatterState;
import org.muster.web.support.json.ShownPersonal;

/** What matters are called on pages. Templates know it as {@code words}. */
public record MatterWords(PolicyWords policy) {
    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public String source(MatterSource source) {
        return switch (source) {
            case CHANGE_OF_CIRCUMSTANCES -> "Change of circumstances";
            case MANAGER_REPORT -> "Report of the line manager";
            case MISCONDUCT_OUTCOME -> "Misconduct outcome";
            case ADVERSE_INFORMATION -> "Adverse information";
        };
    }

    public String state(MatterState state) {
        return switch (state) {
            case REPORTED -> "Not in anybody's hands yet";
            case ACKNOWLEDGED -> "In hand";
            case UNDER_REVIEW -> "Under review";
            case NOTED -> "Nothing follows";
        };
    }

    public String colour(MatterState state) {
        return switch (state) {
            case REPORTED -> "orange";
            case ACKNOWLEDGED -> "blue";
            case UNDER_REVIEW -> "purple";
            case NOTED -> "grey";
        };
    }

    public Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        for (var state : MatterState.values()) states.put(state.name(), state(state));
        return states;
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }
}
