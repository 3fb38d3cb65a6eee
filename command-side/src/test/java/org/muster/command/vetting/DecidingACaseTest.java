package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.api.vetting.research.CheckResult.ADVERSE;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;
import org.muster.command.vetting.file.Enquiry;

class DecidingACaseTest {
    private static final LocalDate IN_SEVEN_YEARS = LocalDate.of(2033, 3, 1);

    @Nested
    class A_grant {
        @Test
        void names_decider_role_dates_and_policy() {
            vettingCase()
                    .given(readyAndClear())
                    .when(decide(GRANTED), byDecider().facts())
                    .then(granted(GRANTED, false, List.of(), Optional.empty()));
        }

        @Test
        void puts_the_clearance_on_the_register_and_makes_way_for_another_case() {
            vettingCase()
                    .given(readyAndClear())
                    .when(decide(GRANTED), byDecider().facts())
                    .thenPromises(
                            new Also(order(false)),
                            noted(MV, GRANTED, TODAY),
                            new Free(Enquiry.of(opened()).claim()));
        }

        @Test
        void that_begins_on_the_29th_of_february_ends_on_the_28th_of_a_common_year() {
            var decision =
                    vettingCase()
                            .given(readyAndClear())
                            .when(
                                    decide(GRANTED),
                                    byDecider().on(LocalDate.of(2028, 2, 29)).facts())
                            .thenDecision();
            assertThat(((CaseDecided) decision.events().getFirst()).validUntil())
                    .contains(LocalDate.of(2035, 2, 28));
        }

        @Test
        void with_conditions_carries_them_and_says_so_on_the_register() {
            var command = conditional(SUPERVISION);
            vettingCase()
                    .given(readyAndAdverse())
                    .when(command, byDecider().facts())
                    .then(
                            granted(
                                    GRANTED_WITH_CONDITIONS,
                                    true,
                                    List.of(SUPERVISION),
                                    Optional.of(REASONS)));
            vettingCase()
                    .given(readyAndAdverse())
                    .when(command, byDecider().facts())
                    .thenPromises(
                            new Also(order(true).under(List.of(SUPERVISION), Map.of())),
                            noted(MV, GRANTED_WITH_CONDITIONS, TODAY),
                            new Free(Enquiry.of(opened()).claim()));
        }

        @Test
        void may_depart_from_the_recommendation() {
            vettingCase()
                    .given(readyAndClear())
                    .when(decide(REFUSED, REASONS), byDecider().facts())
                    .then(ended(REFUSED, false, Optional.of(REASONS)), window());
        }
    }

    @Nested
    class A_refusal {
        @Test
        void gives_no_clearance() {
            vettingCase()
                    .given(readyAndAdverse())
                    .when(decide(REFUSED, REASONS), byDecider().facts())
                    .thenPromises(
                            noted(MV, REFUSED, TODAY), new Free(Enquiry.of(opened()).claim()));
        }

        @Test
        void needs_reasons_even_where_nothing_is_adverse() {
            vettingCase()
                    .given(readyAndClear())
                    .when(decide(REFUSED), byDecider().facts())
                    .thenRejected(RATIONALE_MISSING, steps());
        }
    }

    @Nested
    class Discontinuing {
        @Test
        void is_possible_at_any_point_and_leaves_no_mark() {
            vettingCase()
                    .given(opened())
                    .when(decide(DISCONTINUED), byDecider().facts())
                    .then(ended(DISCONTINUED, false, Optional.empty()));
            vettingCase()
                    .given(opened(), assigned(), forms(), check(FINANCE, ADVERSE), risk(FINANCE))
                    .when(decide(DISCONTINUED), byDecider().facts())
                    .then(ended(DISCONTINUED, false, Optional.empty()));
        }

        @Test
        void makes_way_for_another_case_when_the_matter_is_settled() {
            vettingCase()
                    .given(opened())
                    .when(decide(DISCONTINUED), byDecider().facts())
                    .thenPromises(
                            noted(MV, DISCONTINUED, TODAY), new Free(Enquiry.of(opened()).claim()));
        }

        @Test
        void is_not_for_the_researcher_either() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(decide(DISCONTINUED), by("researcher", VETTING_DECISION_MAKER).facts())
                    .thenRejected(SAME_AS_RESEARCHER);
        }
    }

    private static CaseDecided granted(
            CaseOutcome outcome,
            boolean adverse,
            List<Condition> conditions,
            Optional<Rationale> rationale) {
        return new CaseDecided(
                CASE,
                ADAMS,
                MV,
                outcome,
                adverse,
                conditions,
                rationale,
                DECIDER,
                VETTING_DECISION_MAKER,
                Optional.of(CLEARANCE),
                TODAY,
                Optional.of(IN_SEVEN_YEARS),
                PolicyFixture.VERSION);
    }

    private static AppealWindowOpened window() {
        return new AppealWindowOpened(
                CASE, PolicyFixture.policy().appealWindow(TODAY), PolicyFixture.VERSION);
    }

    private static CaseDecided ended(
            CaseOutcome outcome, boolean adverse, Optional<Rationale> rationale) {
        return new CaseDecided(
                CASE,
                ADAMS,
                MV,
                outcome,
                adverse,
                List.of(),
                rationale,
                DECIDER,
                VETTING_DECISION_MAKER,
                Optional.empty(),
                TODAY,
                Optional.empty(),
                PolicyFixture.VERSION);
    }

    private static GrantClearance order(boolean conditional) {
        return new GrantClearance(
                ADAMS, ESSEX, CLEARANCE, MV, TODAY, IN_SEVEN_YEARS, conditional, Optional.of(CASE));
    }
}
