package org.muster.command.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.refusals.Rejection.ASSESSMENT_NOT_OPEN;
import static org.muster.api.refusals.Rejection.ASSESSMENT_OPEN;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;
import static org.muster.command.clearances.Registers.*;
import static org.muster.command.support.PolicyFixture.MV;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.ConcludeAssessment;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceCommand.NoteAssessment;
import org.muster.api.clearances.ClearanceCommand.TerminateClearances;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.AssessmentBegun;
import org.muster.api.clearances.ClearanceEvent.BearingStated;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceEvent.ClearanceRetained;
import org.muster.api.clearances.ClearanceEvent.ClearanceWithdrawn;
import org.muster.api.clearances.ClearanceEvent.ClearancesTerminated;
import org.muster.api.clearances.ClearanceEvent.ConditionImposed;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Condition;
import org.muster.api.withdrawals.WithdrawalCommand.EndAsLeft;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Promise.Also;

class WhatFollowsOnTheRegisterTest {
    private static final ClearanceId NEW = new ClearanceId(new UUID(7, 4));
    private static final WithdrawalId ASSESSMENT = new WithdrawalId(new UUID(7, 9));
    private static final ClearanceEvent BEGUN = new AssessmentBegun(ADAMS, CLEARANCE, ASSESSMENT);
    private static final ClearanceEvent TERMINATED =
            new ClearancesTerminated(ADAMS, TODAY, "regulation 6");

    @Nested
    class From_a_grant {
        @Test
        void each_condition_is_put_on_the_register_with_what_bears_on_the_posting() {
            var condition = new Condition(WHY, MANAGER, TODAY.plusMonths(1));
            register()
                    .when(
                            grant(List.of(condition, condition), Map.of(2, "No cash.")),
                            byTheService().facts())
                    .then(
                            new ClearanceGranted(
                                    ADAMS, ESSEX, NEW, MV, TODAY, LAST, true, Optional.empty()),
                            new ConditionImposed(ADAMS, NEW, 1, WHY, MANAGER, TODAY.plusMonths(1)),
                            new ConditionImposed(ADAMS, NEW, 2, WHY, MANAGER, TODAY.plusMonths(1)),
                            new BearingStated(
                                    ADAMS, NEW, 2, TODAY, Optional.of(Personal.of("No cash."))));
        }

        @Test
        void nothing_comes_for_an_officer_who_left() {
            register()
                    .given(TERMINATED)
                    .when(grant(List.of(), Map.of()), byTheService().facts())
                    .thenRejected(OFFICER_HAS_LEFT);
        }
    }

    @Nested
    class From_leaving {
        @Test
        void everything_ends_by_the_rule_that_the_policy_set_cites_and_assessments_too() {
            var left =
                    register()
                            .given(BEGUN)
                            .when(terminate(), byTheService().facts())
                            .thenDecision();
            assertThat(left.events()).containsExactly(TERMINATED);
            assertThat(left.promises())
                    .containsExactly(new Also(new EndAsLeft(ASSESSMENT, ESSEX, TODAY)));
        }

        @Test
        void it_ends_once() {
            register().given(TERMINATED).when(terminate(), byTheService().facts()).then();
        }

        @Test
        void nobody_ends_it_so_by_themselves() {
            register().when(terminate(), byDecider()).thenUnknown();
        }
    }

    @Nested
    class From_an_assessment {
        @Test
        void one_is_under_way_at_a_time() {
            register().when(note(), byTheService().facts()).then(BEGUN);
            register()
                    .given(BEGUN)
                    .when(note(), byTheService().facts())
                    .thenRejected(ASSESSMENT_OPEN);
        }

        @Test
        void its_outcome_withdraws_or_keeps_the_clearance() {
            register()
                    .given(BEGUN)
                    .when(conclude(WithdrawalOutcome.WITHDRAWN), byTheService().facts())
                    .then(new ClearanceWithdrawn(ADAMS, CLEARANCE, TODAY, ASSESSMENT));
            register()
                    .given(BEGUN)
                    .when(conclude(WithdrawalOutcome.RETAINED), byTheService().facts())
                    .then(new ClearanceRetained(ADAMS, CLEARANCE, ASSESSMENT));
        }

        @Test
        void nothing_follows_from_one_that_is_not_under_way() {
            register()
                    .when(conclude(WithdrawalOutcome.WITHDRAWN), byTheService().facts())
                    .thenRejected(ASSESSMENT_NOT_OPEN);
        }

        @Test
        void nobody_says_so_by_themselves() {
            register().when(note(), byDecider()).thenUnknown();
            register()
                    .given(BEGUN)
                    .when(conclude(WithdrawalOutcome.WITHDRAWN), byDecider())
                    .thenUnknown();
        }
    }

    private static GrantClearance grant(
            List<Condition> conditions, Map<Integer, String> restrictions) {
        return new GrantClearance(
                ADAMS,
                ESSEX,
                NEW,
                MV,
                TODAY,
                LAST,
                true,
                conditions,
                restrictions,
                Optional.empty());
    }

    private static TerminateClearances terminate() {
        return new TerminateClearances(ADAMS, ESSEX, TODAY);
    }

    private static NoteAssessment note() {
        return new NoteAssessment(ADAMS, ESSEX, CLEARANCE, ASSESSMENT);
    }

    private static ConcludeAssessment conclude(WithdrawalOutcome outcome) {
        return new ConcludeAssessment(ADAMS, ESSEX, CLEARANCE, ASSESSMENT, outcome);
    }
}
