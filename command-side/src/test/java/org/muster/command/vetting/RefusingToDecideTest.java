package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.BEYOND_DELEGATION;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CHECKS_INCOMPLETE;
import static org.muster.api.refusals.Rejection.CONDITIONS_MISSING;
import static org.muster.api.refusals.Rejection.CONDITIONS_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.NOT_RECOMMENDED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.RISK_NOT_DISPOSED;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.api.vetting.research.CheckResult.CLEAR;
import static org.muster.api.vetting.research.CheckResult.TRACE;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Delegation;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.command.support.PolicyFixture;

class RefusingToDecideTest {
    @Test
    void once_the_case_has_ended() {
        vettingCase()
                .given(opened(), closed())
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(CASE_NOT_OPEN);
    }

    @Test
    void while_a_check_is_outstanding() {
        vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(CHECKS_INCOMPLETE, "FINANCE");
    }

    @Test
    void once_a_waiver_has_expired_that_stood_for_a_check() {
        vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                .given(waived(FINANCE, TODAY.plusDays(1)), recommended())
                .when(decide(GRANTED), byDecider().on(TODAY.plusDays(2)).facts())
                .thenRejected(CHECKS_INCOMPLETE, "FINANCE");
    }

    @Test
    void before_the_recommendation() {
        vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(NOT_RECOMMENDED);
    }

    @Test
    void after_a_waived_check_was_done_until_it_is_recommended_again() {
        vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                .given(waived(FINANCE, TODAY.plusDays(9)), recommended(), check(FINANCE, CLEAR))
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(NOT_RECOMMENDED);
    }

    @Test
    void while_a_risk_is_not_disposed_of() {
        vettingCase()
                .given(readyAndClear())
                .given(risk(FINANCE))
                .when(decide(GRANTED, REASONS), byDecider().facts())
                .thenRejected(RISK_NOT_DISPOSED, DEBTS.toString());
    }

    @Test
    void to_whoever_researched_it_even_where_nothing_is_adverse() {
        vettingCase()
                .given(readyAndClear())
                .when(
                        decide(GRANTED),
                        by("researcher", VETTING_RESEARCHER, VETTING_DECISION_MAKER).facts())
                .thenRejected(SAME_AS_RESEARCHER);
    }

    @Test
    void to_whoever_researched_it_before_it_was_given_to_another() {
        vettingCase()
                .given(opened(), assigned())
                .given(new ResearcherAssigned(CASE, new Account("researcher2")))
                .given(forms(), check(PNC, CLEAR), check(FINANCE, CLEAR), recommended())
                .when(decide(GRANTED), by("researcher", VETTING_DECISION_MAKER).facts())
                .thenRejected(SAME_AS_RESEARCHER);
    }

    @Test
    void without_a_rationale_where_a_check_is_adverse_or_a_risk_was_named() {
        vettingCase()
                .given(readyAndAdverse())
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(RATIONALE_MISSING, steps());
        vettingCase()
                .given(readyAndClear())
                .given(risk(FINANCE), disposed())
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(RATIONALE_MISSING, steps());
    }

    @Test
    void without_a_rationale_where_a_trace_was_not_resolved() {
        vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, TRACE), check(FINANCE, CLEAR))
                .given(recommended())
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(RATIONALE_MISSING, steps());
    }

    @Test
    void where_a_step_of_the_rationale_is_empty() {
        var gaps = new Rationale(WORDS, Personal.of(" "), WORDS, WORDS, Personal.of(""));
        vettingCase()
                .given(readyAndAdverse())
                .when(decide(GRANTED, gaps), byDecider().facts())
                .thenRejected(RATIONALE_MISSING, "threatAndRisk", "action");
    }

    @Test
    void where_conditions_are_promised_and_none_is_named() {
        vettingCase()
                .given(readyAndAdverse())
                .when(conditional(), byDecider().facts())
                .thenRejected(CONDITIONS_MISSING);
    }

    @Test
    void where_conditions_are_named_and_none_belongs() {
        var command =
                new DecideCase(
                        CASE, GRANTED, List.of(SUPERVISION), Optional.of(REASONS), CLEARANCE);
        vettingCase()
                .given(readyAndAdverse())
                .when(command, byDecider().facts())
                .thenRejected(CONDITIONS_NOT_ALLOWED);
    }

    @Test
    void where_a_condition_would_have_been_reviewed_already() {
        var late = new Condition(WORDS, new Account("manager"), TODAY);
        vettingCase()
                .given(readyAndAdverse())
                .when(conditional(late), byDecider().facts())
                .thenRejected(REVIEW_IN_THE_PAST);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN_BY_APPLICANT", "CANCELLED"})
    void where_the_outcome_is_no_decision(CaseOutcome outcome) {
        vettingCase()
                .given(readyAndClear())
                .when(decide(outcome), byDecider().facts())
                .thenRejected(OUTCOME_NOT_POSSIBLE);
    }

    @Test
    void beyond_what_the_policy_set_delegates() {
        var clearOnly =
                PolicyFixture.delegating(
                        List.of(
                                new Delegation(
                                        false, Set.of(GRANTED), Set.of(VETTING_DECISION_MAKER))));
        var withinIt =
                vettingCase()
                        .given(readyAndClear())
                        .when(decide(GRANTED), byDecider().under(clearOnly).facts());
        assertThat(withinIt.thenDecision().events()).hasSize(1);
        vettingCase()
                .given(readyAndAdverse())
                .when(decide(GRANTED, REASONS), byDecider().under(clearOnly).facts())
                .thenRejected(BEYOND_DELEGATION);
        vettingCase()
                .given(readyAndClear())
                .when(decide(REFUSED, REASONS), byDecider().under(clearOnly).facts())
                .thenRejected(BEYOND_DELEGATION);
    }

    @Test
    void at_a_level_that_the_national_authority_decides() {
        vettingCase()
                .given(openedNational(CTC))
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(BEYOND_DELEGATION);
    }

    @Test
    void to_whoever_declared_a_conflict_before_anything_else() {
        vettingCase()
                .given(opened(), conflict(DECIDER))
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(CONFLICT_DECLARED);
        vettingCase()
                .given(opened(), conflict(DECIDER), closed())
                .when(decide(GRANTED), byDecider().facts())
                .thenRejected(CONFLICT_DECLARED);
    }

    @Test
    void to_the_officer_and_to_the_line_manager_as_if_there_were_no_case() {
        vettingCase()
                .given(readyAndClear())
                .when(decide(GRANTED), by("adams", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
        vettingCase()
                .given(readyAndClear())
                .when(decide(GRANTED), by("manager", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
    }

    @Test
    void where_there_is_no_case() {
        vettingCase().when(decide(GRANTED), byDecider().facts()).thenUnknown();
    }
}
