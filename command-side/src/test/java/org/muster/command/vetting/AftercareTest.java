package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.NO_AFTERCARE;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.REVIEW_TOO_LATE;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.REASONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.appeals.AppealId;
import org.muster.api.vetting.cases.AfterDecisionCommand.ReviewAftercare;
import org.muster.api.vetting.cases.AfterDecisionEvent.AftercareReviewed;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

class AftercareTest {
    private static final LocalDate NEXT = TODAY.plusMonths(5);

    @Test
    void of_an_overturned_refusal_is_reviewed_and_goes_on() {
        overturned()
                .when(review(Optional.of(NEXT)), byDecider().facts())
                .then(reviewed(Optional.of(NEXT)));
    }

    @Test
    void ends_with_a_review_that_names_no_next() {
        overturned()
                .when(review(Optional.empty()), byDecider().facts())
                .then(reviewed(Optional.empty()));
        overturned()
                .given(reviewed(Optional.empty()))
                .when(review(Optional.of(NEXT)), byDecider().facts())
                .thenRejected(NO_AFTERCARE);
    }

    @Test
    void follows_nothing_but_an_overturned_refusal() {
        refused().when(review(Optional.of(NEXT)), byDecider().facts()).thenRejected(NO_AFTERCARE);
        vettingCase()
                .given(opened())
                .when(review(Optional.of(NEXT)), byDecider().facts())
                .thenRejected(NO_AFTERCARE);
    }

    @Test
    void is_reviewed_next_on_a_day_to_come_and_no_later_than_the_policy_set_says() {
        overturned()
                .when(review(Optional.of(TODAY)), byDecider().facts())
                .thenRejected(REVIEW_IN_THE_PAST);
        var last = TODAY.plus(PolicyFixture.policy().appeals().aftercare());
        overturned()
                .when(review(Optional.of(last)), byDecider().facts())
                .then(reviewed(Optional.of(last)));
        overturned()
                .when(review(Optional.of(last.plusDays(1))), byDecider().facts())
                .thenRejected(REVIEW_TOO_LATE);
    }

    @Test
    void is_out_of_reach_for_the_officer_for_researchers_and_for_whoever_has_an_interest() {
        overturned()
                .when(review(Optional.empty()), by("adams", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
        overturned()
                .when(review(Optional.empty()), by("researcher", VETTING_RESEARCHER).facts())
                .thenUnknown();
        overturned()
                .given(conflict(DECIDER))
                .when(review(Optional.empty()), byDecider().facts())
                .thenUnknown();
    }

    private static ReviewAftercare review(Optional<LocalDate> next) {
        return new ReviewAftercare(CASE, "words", next);
    }

    private static AftercareReviewed reviewed(Optional<LocalDate> next) {
        return new AftercareReviewed(CASE, ADAMS, TODAY, WORDS, next);
    }

    private static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> overturned() {
        return refused()
                .given(
                        new RefusalOverturned(
                                CASE,
                                ADAMS,
                                new AppealId(new UUID(7, 8)),
                                MV,
                                GRANTED,
                                List.of(),
                                DECIDER,
                                VETTING_DECISION_MAKER,
                                CLEARANCE,
                                TODAY,
                                TODAY.plusYears(7),
                                TODAY.plusMonths(6),
                                PolicyFixture.VERSION));
    }

    private static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> refused() {
        return vettingCase()
                .given(readyAndAdverse())
                .given(
                        new CaseDecided(
                                CASE,
                                ADAMS,
                                MV,
                                REFUSED,
                                true,
                                List.of(),
                                Optional.of(REASONS),
                                DECIDER,
                                VETTING_DECISION_MAKER,
                                Optional.empty(),
                                TODAY,
                                Optional.empty(),
                                PolicyFixture.VERSION));
    }
}
