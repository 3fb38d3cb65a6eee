package org.muster.command.clearances;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.ASSESSMENT_OPEN;
import static org.muster.api.refusals.Rejection.CLEARANCE_ENDED;
import static org.muster.api.refusals.Rejection.CLEARANCE_NOT_SUSPENDED;
import static org.muster.api.refusals.Rejection.CLEARANCE_SUSPENDED;
import static org.muster.command.clearances.Registers.*;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceCommand.CancelClearance;
import org.muster.api.clearances.ClearanceCommand.ReinstateClearance;
import org.muster.api.clearances.ClearanceCommand.SuspendClearance;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.AssessmentBegun;
import org.muster.api.clearances.ClearanceEvent.ClearanceCancelled;
import org.muster.api.clearances.ClearanceEvent.ClearanceReinstated;
import org.muster.api.clearances.ClearanceEvent.ClearanceRetained;
import org.muster.api.clearances.ClearanceEvent.ClearanceSuspended;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.withdrawals.WithdrawalId;

class SuspendingAClearanceTest {
    private static final SuspendClearance SUSPEND = new SuspendClearance(ADAMS, CLEARANCE, "Why.");
    private static final ReinstateClearance REINSTATE =
            new ReinstateClearance(ADAMS, CLEARANCE, "Why.");
    private static final CancelClearance CANCEL = new CancelClearance(ADAMS, CLEARANCE, "Why.");
    private static final ClearanceEvent SUSPENDED =
            new ClearanceSuspended(ADAMS, CLEARANCE, TODAY, WHY);
    private static final ClearanceEvent CANCELLED =
            new ClearanceCancelled(ADAMS, CLEARANCE, TODAY, WHY);
    private static final WithdrawalId ASSESSMENT = new WithdrawalId(new UUID(7, 9));

    @Nested
    class Suspending {
        @Test
        void counts_from_today() {
            register().when(SUSPEND, byDecider()).then(SUSPENDED);
        }

        @Test
        void happens_once_at_a_time() {
            register()
                    .given(SUSPENDED)
                    .when(SUSPEND, byDecider())
                    .thenRejected(CLEARANCE_SUSPENDED);
        }

        @Test
        void touches_nothing_that_has_ended_or_run_out() {
            register().given(CANCELLED).when(SUSPEND, byDecider()).thenRejected(CLEARANCE_ENDED);
            register()
                    .when(
                            SUSPEND,
                            by("decider", VETTING_DECISION_MAKER).on(LAST.plusDays(1)).facts())
                    .thenRejected(CLEARANCE_ENDED);
        }

        @Test
        void knows_no_clearance_of_another_name() {
            register()
                    .when(
                            new SuspendClearance(ADAMS, new ClearanceId(new UUID(9, 9)), "Why."),
                            byDecider())
                    .thenUnknown();
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void is_not_for_the_officer_nor_for_who_manages_them(String account) {
            register().when(SUSPEND, by(account, VETTING_DECISION_MAKER).facts()).thenUnknown();
        }

        @Test
        void is_for_decision_makers_of_the_force_alone() {
            register().when(SUSPEND, by("recruiter", RECRUITER, AUDITOR).facts()).thenUnknown();
            var elsewhere = by("decider", VETTING_DECISION_MAKER).onlyFor(new Force("Kent Police"));
            register().when(SUSPEND, elsewhere.facts()).thenUnknown();
        }
    }

    @Nested
    class Reinstating {
        @Test
        void counts_from_today() {
            register()
                    .given(SUSPENDED)
                    .when(REINSTATE, byDecider())
                    .then(new ClearanceReinstated(ADAMS, CLEARANCE, TODAY, WHY));
        }

        @Test
        void needs_a_suspension() {
            register().when(REINSTATE, byDecider()).thenRejected(CLEARANCE_NOT_SUSPENDED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void is_not_for_the_officer_nor_for_who_manages_them(String account) {
            register()
                    .given(SUSPENDED)
                    .when(REINSTATE, by(account, VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Cancelling {
        @Test
        void ends_it_today_also_while_it_is_suspended() {
            register().given(SUSPENDED).when(CANCEL, byDecider()).then(CANCELLED);
        }

        @Test
        void happens_once() {
            register().given(CANCELLED).when(CANCEL, byDecider()).thenRejected(CLEARANCE_ENDED);
        }

        @Test
        void does_not_stand_in_for_the_outcome_of_an_assessment() {
            var begun = new AssessmentBegun(ADAMS, CLEARANCE, ASSESSMENT);
            register().given(begun).when(CANCEL, byDecider()).thenRejected(ASSESSMENT_OPEN);
            register()
                    .given(begun, new ClearanceRetained(ADAMS, CLEARANCE, ASSESSMENT))
                    .when(CANCEL, byDecider())
                    .then(CANCELLED);
        }

        @Test
        void is_not_for_the_officer() {
            register().when(CANCEL, by("adams", VETTING_DECISION_MAKER).facts()).thenUnknown();
        }
    }
}
