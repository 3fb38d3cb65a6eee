package org.muster.command.clearances;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.clearances.conditions.ConditionState.MET;
import static org.muster.api.clearances.conditions.ConditionState.REMOVED;
import static org.muster.api.refusals.Rejection.CLEARANCE_ENDED;
import static org.muster.api.refusals.Rejection.CONDITION_ENDED;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.REVIEW_TOO_LATE;
import static org.muster.command.clearances.Registers.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.EndCondition;
import org.muster.api.clearances.ClearanceCommand.ReviewCondition;
import org.muster.api.clearances.ClearanceCommand.StateBearing;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.BearingStated;
import org.muster.api.clearances.ClearanceEvent.ClearanceCancelled;
import org.muster.api.clearances.ClearanceEvent.ConditionEnded;
import org.muster.api.clearances.ClearanceEvent.ConditionReviewed;
import org.muster.api.personal.Personal;

class ConditionsOfAClearanceTest {
    private static final LocalDate NEXT = TODAY.plusMonths(6);
    private static final ClearanceEvent FIRST_MET =
            new ConditionEnded(ADAMS, CLEARANCE, 1, TODAY, MET, WHY, false);

    @Nested
    class Reviewing {
        @Test
        void says_what_was_found_and_when_it_is_looked_at_next() {
            register()
                    .when(review(1, NEXT), byDecider())
                    .then(new ConditionReviewed(ADAMS, CLEARANCE, 1, TODAY, WHY, NEXT));
        }

        @Test
        void comes_round_within_the_time_that_the_policy_set_gives() {
            register().when(review(1, NEXT.plusDays(1)), byDecider()).thenRejected(REVIEW_TOO_LATE);
            register().when(review(1, TODAY), byDecider()).thenRejected(REVIEW_IN_THE_PAST);
        }

        @Test
        void is_for_the_vetting_unit_but_not_for_the_officer_or_their_manager() {
            register()
                    .when(review(1, NEXT), by("researcher", VETTING_RESEARCHER).facts())
                    .thenDecision();
            register()
                    .when(review(1, NEXT), by("manager", VETTING_RESEARCHER).facts())
                    .thenUnknown();
            register().when(review(1, NEXT), by("adams", VETTING_RESEARCHER).facts()).thenUnknown();
            register().when(review(1, NEXT), by("recruiter", RECRUITER).facts()).thenUnknown();
        }

        @Test
        void is_of_a_condition_in_force_on_a_clearance_that_is_held() {
            register().when(review(3, NEXT), byDecider()).thenUnknown();
            register()
                    .given(FIRST_MET)
                    .when(review(1, NEXT), byDecider())
                    .thenRejected(CONDITION_ENDED);
            register()
                    .given(new ClearanceCancelled(ADAMS, CLEARANCE, TODAY, WHY))
                    .when(review(1, NEXT), byDecider())
                    .thenRejected(CLEARANCE_ENDED);
        }
    }

    @Nested
    class Its_bearing_on_the_posting {
        @Test
        void is_one_sentence_or_none() {
            register()
                    .when(
                            new StateBearing(ADAMS, CLEARANCE, 1, Optional.of("No cash.")),
                            byDecider())
                    .then(
                            new BearingStated(
                                    ADAMS,
                                    CLEARANCE,
                                    1,
                                    TODAY,
                                    Optional.of(Personal.of("No cash."))));
            register()
                    .when(new StateBearing(ADAMS, CLEARANCE, 1, Optional.empty()), byDecider())
                    .then(new BearingStated(ADAMS, CLEARANCE, 1, TODAY, Optional.empty()));
        }

        @Test
        void is_for_a_decision_maker_to_say() {
            var stated = new StateBearing(ADAMS, CLEARANCE, 1, Optional.empty());
            register().when(stated, by("researcher", VETTING_RESEARCHER).facts()).thenUnknown();
            register().when(stated, by("manager", VETTING_DECISION_MAKER).facts()).thenUnknown();
        }
    }

    @Nested
    class Ending {
        @Test
        void tells_whether_any_other_is_left() {
            register()
                    .when(new EndCondition(ADAMS, CLEARANCE, 1, MET, "Why."), byDecider())
                    .then(FIRST_MET);
            register()
                    .given(FIRST_MET)
                    .when(new EndCondition(ADAMS, CLEARANCE, 2, REMOVED, "Why."), byDecider())
                    .then(new ConditionEnded(ADAMS, CLEARANCE, 2, TODAY, REMOVED, WHY, true));
        }

        @Test
        void is_for_decision_makers_who_do_not_manage_the_officer() {
            var end = new EndCondition(ADAMS, CLEARANCE, 1, MET, "Why.");
            register().when(end, by("researcher", VETTING_RESEARCHER).facts()).thenUnknown();
            register().when(end, by("manager", VETTING_DECISION_MAKER).facts()).thenUnknown();
        }
    }

    private static ReviewCondition review(int number, LocalDate next) {
        return new ReviewCondition(ADAMS, CLEARANCE, number, "Why.", next);
    }
}
