package org.muster.web.appeals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Code;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.AppealState;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.web.support.decisions.DecisionSteps;
import org.muster.web.support.json.ShownPersonal;

/** What the codes of appeals are called on pages. Templates know it as {@code words}. */
public record AppealWords(PolicyWords policy) {

    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public String grounds(List<? extends Code> grounds) {
        return grounds.stream()
                .map(ground -> policy.grounds().getOrDefault(ground.code(), ground.code()))
                .collect(Collectors.joining("; "));
    }

    public String lateReason(Code reason) {
        return policy.lateReasons().getOrDefault(reason.code(), reason.code());
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }

    /** What a refusal names as missing: a step of the decision, a year, the reason for lateness. */
    public String missing(String what) {
        return what.equals("lateReason")
                ? "Say why the appeal is late"
                : DecisionSteps.LABELS.getOrDefault(what, what);
    }

    public String turn(AppealState.Turn turn) {
        return switch (turn) {
            case APPEALS_OFFICER -> "Waiting for an appeals officer";
            case HEARER -> "To be heard";
            case ENDED -> "Ended";
        };
    }

    public String state(AppealState state) {
        return switch (state) {
            case LATE -> "Late";
            case ACCEPTED -> "Accepted";
            case OUT_OF_TIME -> "Out of time";
            case ALLOCATED -> "Allocated";
            case ALLOWED -> "Allowed";
            case DISMISSED -> "Dismissed";
            case REMITTED -> "Remitted";
        };
    }

    /** What it means to whoever appealed. */
    public String told(AppealState state) {
        return switch (state) {
            case LATE ->
                    "It came after the time for an appeal. An appeals officer weighs why, and says"
                            + " whether it is heard.";
            case ACCEPTED, ALLOCATED ->
                    "It will be heard by somebody who took no part in the refusal.";
            case OUT_OF_TIME -> "It came too late and is not heard: the refusal stands.";
            case ALLOWED -> "The refusal no longer counts: you were cleared instead.";
            case DISMISSED -> "The refusal stands.";
            case REMITTED -> "The refusal no longer counts: your case is decided anew.";
        };
    }

    public String colour(AppealState state) {
        return switch (state) {
            case LATE -> "orange";
            case ACCEPTED -> "blue";
            case ALLOCATED -> "purple";
            case ALLOWED -> "green";
            case DISMISSED -> "red";
            case REMITTED -> "turquoise";
            case OUT_OF_TIME -> "grey";
        };
    }

    public String outcome(AppealOutcome outcome) {
        return switch (outcome) {
            case ALLOWED -> "Allow it: grant what was refused";
            case DISMISSED -> "Dismiss it: the refusal stands";
            case REMITTED -> "Remit it: have it decided anew, in another case";
        };
    }

    Map<String, String> outcomes() {
        return Stream.of(AppealOutcome.values())
                .collect(
                        Collectors.toMap(
                                AppealOutcome::name,
                                this::outcome,
                                (_, again) -> again,
                                LinkedHashMap::new));
    }
}
