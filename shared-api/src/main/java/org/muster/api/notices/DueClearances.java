package org.muster.api.notices;

import static org.muster.api.clearances.conditions.ConditionState.IN_FORCE;
import static org.muster.api.notices.DueKind.ANNUAL_REVIEW;
import static org.muster.api.notices.DueKind.CONDITION_REVIEW;
import static org.muster.api.notices.DueKind.RENEWAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.api.clearances.Change;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet;

/**
 * What is to be done about the clearances of one officer, as of a day. What another clearance
 * stands for, and outlasts, is neither renewed nor reviewed.
 */
public record DueClearances(OfficerId officer, Clearances held, LocalDate day, PolicySet policy) {

    /** Renewals, and annual reviews. */
    public List<Due> terms() {
        var due = new ArrayList<Due>();
        for (var standing : held.on(day, policy)) {
            var clearance = standing.clearance();
            if (!speaks(clearance)) continue;
            if (mayBeRenewed(standing)) due.add(due(RENEWAL, clearance, clearance.to()));
            if (isReviewed(standing)) {
                due.add(due(ANNUAL_REVIEW, clearance, clearance.lookedAt(day)));
            }
        }
        return due;
    }

    /** Reviews of the conditions that bind. */
    public List<Due> reviews(Conditions conditions) {
        return conditions.imposed().stream()
                .filter(condition -> condition.state() == IN_FORCE)
                .flatMap(
                        condition ->
                                held.find(condition.clearanceId()).stream()
                                        .filter(this::isHeld)
                                        .map(
                                                clearance ->
                                                        new Due(
                                                                new DueId(
                                                                        CONDITION_REVIEW,
                                                                        clearance
                                                                                .clearanceId()
                                                                                .value(),
                                                                        "" + condition.number()),
                                                                officer,
                                                                clearance.level(),
                                                                condition.reviewOn())))
                .toList();
    }

    private boolean isHeld(Held clearance) {
        return !held.stateOf(clearance, day, policy).hasEnded();
    }

    private boolean speaks(Held clearance) {
        return held.standing(clearance.level(), day, policy)
                .map(standing -> standing.clearance().equals(clearance))
                .orElse(false);
    }

    /** Also one that ran out; but not of an officer who left. */
    private static boolean mayBeRenewed(Standing standing) {
        return (standing.state() == ClearanceState.LAPSED || !standing.state().hasEnded())
                && standing.clearance().changes().stream()
                        .noneMatch(change -> change.kind() == Change.Kind.TERMINATED);
    }

    private boolean isReviewed(Standing standing) {
        return !standing.state().hasEnded()
                && policy.level(standing.clearance().level())
                        .map(level -> policy.notices().reviewedYearly().contains(level.ladder()))
                        .orElse(false);
    }

    private Due due(DueKind kind, Held clearance, LocalDate anchor) {
        var id = new DueId(kind, clearance.clearanceId().value());
        return new Due(id, officer, clearance.level(), anchor);
    }
}
