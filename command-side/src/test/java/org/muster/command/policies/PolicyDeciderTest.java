package org.muster.command.policies;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.POLICY_DOES_NOT_FIT;
import static org.muster.api.refusals.Rejection.POLICY_NOT_PROPOSED;
import static org.muster.api.refusals.Rejection.POLICY_NOT_TO_COME;
import static org.muster.api.refusals.Rejection.POLICY_VERSION_TAKEN;
import static org.muster.api.refusals.Rejection.SAME_AS_PROPOSER;
import static org.muster.command.support.SamplePolicy.POLICY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.policies.PolicyBook;
import org.muster.api.policies.PolicyCommand;
import org.muster.api.policies.PolicyCommand.ActivatePolicy;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyCommand.WithdrawPolicy;
import org.muster.api.policies.PolicyEvent;
import org.muster.api.policies.PolicyEvent.PolicyActivated;
import org.muster.api.policies.PolicyEvent.PolicyProposed;
import org.muster.api.policies.PolicyEvent.PolicyWithdrawn;
import org.muster.api.policies.PolicySet;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;

class PolicyDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Force ESSEX = new Force("Essex Police");
    private static final String NEXT = "2026-02";
    private static final PolicySet SET = set(NEXT, Optional.empty(), TOMORROW);

    @Nested
    class Proposing_a_set {
        @Test
        void writes_the_whole_text_down() {
            book().when(propose(SET), decider()).then(proposed(SET));
        }

        @Test
        void is_too_late_on_its_first_day() {
            var today = set(NEXT, Optional.empty(), TODAY);
            book().when(propose(today), decider()).thenRejected(POLICY_NOT_TO_COME);
        }

        @Test
        void needs_a_version_that_nobody_proposed_even_in_vain() {
            book().given(proposed(SET), new PolicyWithdrawn(NEXT, "No."))
                    .when(propose(SET), decider())
                    .thenRejected(POLICY_VERSION_TAKEN);
        }

        @Test
        void needs_a_version_that_does_not_ship() {
            var again = set(POLICY.version(), Optional.empty(), TOMORROW);
            book().when(propose(again), decider()).thenRejected(POLICY_DOES_NOT_FIT);
        }

        @Test
        void may_not_drop_a_level() {
            var without =
                    new PolicySet(
                            NEXT,
                            hash(NEXT),
                            Optional.empty(),
                            TOMORROW,
                            "made up",
                            Map.of(),
                            POLICY.checks(),
                            POLICY.riskFactors(),
                            POLICY.accreditations(),
                            POLICY.eligibility(),
                            POLICY.cases(),
                            POLICY.aftercare(),
                            POLICY.appeals(),
                            POLICY.draws(),
                            POLICY.bankHolidays(),
                            POLICY.notices(),
                            POLICY.transfers(),
                            POLICY.matters(),
                            POLICY.posts());
            book().when(propose(without), decider()).thenRejected(POLICY_DOES_NOT_FIT);
        }

        @Test
        void is_out_of_reach_for_another_force() {
            var essex = set(NEXT, Optional.of(ESSEX), TOMORROW);
            var kent = given("decider").onlyFor(new Force("Kent Police"));
            book().when(propose(essex), kent.facts()).thenUnknown();
        }
    }

    @Nested
    class Activating_a_set {
        @Test
        void takes_another_person() {
            book().given(proposed(SET))
                    .when(new ActivatePolicy(NEXT), decider())
                    .thenRejected(SAME_AS_PROPOSER);
        }

        @Test
        void lets_it_take_effect() {
            book().given(proposed(SET))
                    .when(new ActivatePolicy(NEXT), other())
                    .then(new PolicyActivated(NEXT, new Account("decider2")));
        }

        @Test
        void happens_once() {
            book().given(proposed(SET), new PolicyActivated(NEXT, new Account("decider2")))
                    .when(new ActivatePolicy(NEXT), other())
                    .thenRejected(POLICY_NOT_PROPOSED);
        }

        @Test
        void is_too_late_once_its_day_has_come() {
            book().given(proposed(SET))
                    .when(new ActivatePolicy(NEXT), given("decider2").on(TOMORROW).facts())
                    .thenRejected(POLICY_NOT_TO_COME);
        }

        @Test
        void finds_no_place_beside_another_of_the_same_day() {
            var rival = set("RIVAL.1", Optional.empty(), TOMORROW);
            book().given(
                            proposed(SET),
                            proposed(rival),
                            new PolicyActivated("RIVAL.1", new Account("decider2")))
                    .when(
                            new ActivatePolicy(NEXT),
                            given("decider2").reading("text of RIVAL.1", rival).facts())
                    .thenRejected(POLICY_DOES_NOT_FIT);
        }

        @Test
        void finds_nothing_under_an_unknown_version() {
            book().when(new ActivatePolicy("NONE.1"), other()).thenUnknown();
        }
    }

    @Nested
    class Taking_a_set_back {
        @Test
        void ends_the_proposal() {
            book().given(proposed(SET))
                    .when(new WithdrawPolicy(NEXT, "Not yet."), decider())
                    .then(new PolicyWithdrawn(NEXT, "Not yet."));
        }

        @Test
        void is_no_way_around_the_second_person() {
            book().given(proposed(SET), new PolicyActivated(NEXT, new Account("decider2")))
                    .when(new WithdrawPolicy(NEXT, "Not yet."), decider())
                    .thenRejected(POLICY_NOT_PROPOSED);
        }

        @Test
        void is_not_for_an_auditor() {
            book().given(proposed(SET))
                    .when(new WithdrawPolicy(NEXT, "No."), Given.by("auditor", AUDITOR).facts())
                    .thenUnknown();
        }
    }

    private static Scenario<PolicyCommand, PolicyBook, PolicyEvent> book() {
        return new Scenario<>(PolicyBook.EMPTY, PolicyDecider::decide, PolicyBook::evolve);
    }

    private static Facts decider() {
        return given("decider").facts();
    }

    private static Facts other() {
        return given("decider2").facts();
    }

    private static Given given(String account) {
        return Given.by(account, VETTING_DECISION_MAKER)
                .under(POLICY)
                .reading("text of " + NEXT, SET)
                .on(TODAY);
    }

    private static ProposePolicy propose(PolicySet set) {
        return new ProposePolicy(set, "text of " + set.version(), "A new decree.");
    }

    private static PolicyProposed proposed(PolicySet set) {
        return new PolicyProposed(
                set.version(),
                set.force(),
                set.effectiveFrom(),
                "text of " + set.version(),
                set.hash(),
                "A new decree.",
                new Account("decider"));
    }

    private static PolicySet set(String version, Optional<Force> force, LocalDate from) {
        return new PolicySet(
                version,
                hash(version),
                force,
                from,
                "made up",
                POLICY.levels(),
                POLICY.checks(),
                POLICY.riskFactors(),
                POLICY.accreditations(),
                POLICY.eligibility(),
                POLICY.cases(),
                POLICY.aftercare(),
                POLICY.appeals(),
                POLICY.draws(),
                POLICY.bankHolidays(),
                POLICY.notices(),
                POLICY.transfers(),
                POLICY.matters(),
                POLICY.posts());
    }

    private static String hash(String version) {
        return "%064x".formatted(version.hashCode() & 0xffff);
    }
}
