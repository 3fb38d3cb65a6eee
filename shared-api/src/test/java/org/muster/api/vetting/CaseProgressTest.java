package org.muster.api.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.policies.PolicySet.Ladder.FORCE;
import static org.muster.api.policies.PolicySet.Ladder.NATIONAL;
import static org.muster.api.vetting.CaseState.AWAITING_CLARIFICATION;
import static org.muster.api.vetting.CaseState.AWAITING_FORMS;
import static org.muster.api.vetting.CaseState.IN_RESEARCH;
import static org.muster.api.vetting.CaseState.READY_FOR_DECISION;
import static org.muster.api.vetting.CaseState.REQUESTED;
import static org.muster.api.vetting.CaseState.WITH_EXTERNAL_AUTHORITY;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;

class CaseProgressTest {
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final OfficerId ADAMS = new OfficerId(new UUID(0, 2));
    private static final Personal<String> WORDS = Personal.of("words");
    private static final VettingCaseEvent ASSIGNED =
            new ResearcherAssigned(CASE, new Account("researcher"));
    private static final VettingCaseEvent FORMS = new FormsReceived(CASE);
    private static final VettingCaseEvent CHECK =
            new CheckRecorded(
                    CASE, ADAMS, new CheckType("PNC"), CheckResult.CLEAR, WORDS, Optional.empty());
    private static final VettingCaseEvent RECOMMENDED =
            new OutcomeRecommended(
                    CASE, ADAMS, CaseOutcome.GRANTED, new Account("researcher"), WORDS);

    @Test
    void begins_as_requested() {
        assertThat(after(FORCE)).isEqualTo(REQUESTED);
    }

    @Test
    void awaits_the_forms_once_a_researcher_has_it() {
        assertThat(after(FORCE, ASSIGNED)).isEqualTo(AWAITING_FORMS);
    }

    @Test
    void is_in_research_once_the_forms_came_in() {
        assertThat(after(FORCE, ASSIGNED, FORMS)).isEqualTo(IN_RESEARCH);
        assertThat(after(FORCE, ASSIGNED, FORMS, ASSIGNED)).isEqualTo(IN_RESEARCH);
    }

    @Test
    void still_awaits_the_forms_when_a_check_comes_in_before_them() {
        assertThat(after(FORCE, ASSIGNED, CHECK)).isEqualTo(AWAITING_FORMS);
    }

    @Test
    void awaits_clarification_until_the_answer_came_in() {
        var asked = new ClarificationRequested(CASE, ADAMS, WORDS);
        var answered = new ClarificationReceived(CASE, ADAMS, WORDS);
        assertThat(after(FORCE, ASSIGNED, FORMS, asked, CHECK)).isEqualTo(AWAITING_CLARIFICATION);
        assertThat(after(FORCE, ASSIGNED, FORMS, asked, answered)).isEqualTo(IN_RESEARCH);
    }

    @Test
    void is_ready_for_decision_once_recommended() {
        assertThat(after(FORCE, ASSIGNED, FORMS, RECOMMENDED)).isEqualTo(READY_FOR_DECISION);
    }

    @Test
    void is_with_the_external_authority_where_that_decides() {
        assertThat(after(NATIONAL, ASSIGNED, FORMS, RECOMMENDED))
                .isEqualTo(WITH_EXTERNAL_AUTHORITY);
    }

    @Test
    void goes_back_into_research_with_a_check_after_the_recommendation() {
        assertThat(after(FORCE, ASSIGNED, FORMS, RECOMMENDED, CHECK)).isEqualTo(IN_RESEARCH);
        assertThat(after(NATIONAL, ASSIGNED, FORMS, RECOMMENDED, CHECK)).isEqualTo(IN_RESEARCH);
    }

    @ParameterizedTest
    @EnumSource
    void ends_in_the_state_of_its_outcome(CaseOutcome outcome) {
        var closed = new CaseClosed(CASE, ADAMS, outcome, WORDS);
        assertThat(after(FORCE, ASSIGNED, closed).name()).isEqualTo(outcome.name());
    }

    private static CaseState after(Ladder ladder, VettingCaseEvent... events) {
        var progress = new CaseProgress(ladder, REQUESTED);
        for (var event : events) progress = progress.after(event);
        return progress.state();
    }
}
