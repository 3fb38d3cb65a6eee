package org.muster.api.clearances.conditions;

import static org.muster.api.clearances.conditions.ConditionState.IN_FORCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;

/**
 * Every condition on an officer's register as it stood on a day: a function of the events and the
 * day, never of whether a job ran.
 */
public record Conditions(List<Imposed> imposed) {
    public Conditions {
        imposed = List.copyOf(imposed);
    }

    /**
     * One condition.
     *
     * @param reviewOn the day on which it is next looked at
     * @param restriction what those who post the officer must know; absent where it does not bear
     */
    public record Imposed(
            ClearanceId clearanceId,
            int number,
            Personal<String> text,
            Account owner,
            LocalDate reviewOn,
            ConditionState state,
            Optional<Personal<String>> restriction,
            List<Review> reviews) {

        /** Says whether its review is late: its day has passed and nobody looked. */
        public boolean isOverdue(LocalDate on) {
            return state == IN_FORCE && on.isAfter(reviewOn);
        }

        private Imposed bearing(Optional<Personal<String>> sentence) {
            return new Imposed(
                    clearanceId, number, text, owner, reviewOn, state, sentence, reviews);
        }

        private Imposed reviewed(ConditionReviewed e) {
            var review = new Review(e.on(), e.note(), e.nextReviewOn());
            var more = Stream.concat(reviews.stream(), Stream.of(review)).toList();
            return new Imposed(
                    clearanceId, number, text, owner, e.nextReviewOn(), state, restriction, more);
        }

        private Imposed ended(ConditionState as) {
            return new Imposed(
                    clearanceId, number, text, owner, reviewOn, as, restriction, reviews);
        }
    }

    /** One look at a condition, and when the next is due. */
    public record Review(LocalDate on, Personal<String> note, LocalDate nextReviewOn) {}

    /** The conditions as of a day, from everything that is known. */
    public static Conditions on(LocalDate day, List<? extends ClearanceEvent> events) {
        var conditions = new Conditions(List.of());
        for (var event : events) conditions = conditions.after(event, day);
        return conditions;
    }

    public List<Imposed> of(ClearanceId clearance) {
        return imposed.stream().filter(c -> c.clearanceId().equals(clearance)).toList();
    }

    private Conditions after(ClearanceEvent event, LocalDate day) {
        return switch (event) {
            case ConditionImposed e -> with(e);
            case BearingStated e when !e.on().isAfter(day) ->
                    change(e.clearanceId(), e.number(), c -> c.bearing(e.restriction()));
            case ConditionReviewed e when !e.on().isAfter(day) ->
                    change(e.clearanceId(), e.number(), c -> c.reviewed(e));
            case ConditionEnded e when !e.on().isAfter(day) ->
                    change(e.clearanceId(), e.number(), c -> c.ended(e.as()));
            case ClearanceAnnulled e -> without(e.clearanceId());
            case GrantCorrected e -> e.conditional() ? this : without(e.clearanceId());
            case BearingStated _,
                    ConditionReviewed _,
                    ConditionEnded _,
                    ClearanceGranted _,
                    ClearanceSuspended _,
                    ClearanceReinstated _,
                    ClearanceCancelled _,
                    ClearanceWithdrawn _,
                    ClearanceRestored _,
                    ClearancesTerminated _,
                    ClearanceReviewed _,
                    AssessmentBegun _,
                    ClearanceRetained _ ->
                    this;
        };
    }

    private Conditions without(ClearanceId clearance) {
        return new Conditions(
                imposed.stream().filter(c -> !c.clearanceId().equals(clearance)).toList());
    }

    private Conditions with(ConditionImposed e) {
        var more = new ArrayList<>(imposed);
        more.add(
                new Imposed(
                        e.clearanceId(),
                        e.number(),
                        e.text(),
                        e.owner(),
                        e.reviewOn(),
                        IN_FORCE,
                        Optional.empty(),
                        List.of()));
        return new Conditions(more);
    }

    private Conditions change(ClearanceId clearance, int number, UnaryOperator<Imposed> change) {
        return new Conditions(
                imposed.stream()
                        .map(
                                c ->
                                        c.clearanceId().equals(clearance) && c.number() == number
                                                ? change.apply(c)
                                                : c)
                        .toList());
    }
}
