package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.ACCOUNT_OF_OTHER_WORK;
import static org.muster.api.refusals.Rejection.ACCOUNT_UNKNOWN;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.OWN_MATTER;
import static org.muster.api.refusals.Rejection.RESEARCHER_NOT_ASSIGNED;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.DecisionCommand.CloseCase;
import org.muster.api.vetting.cases.DecisionEvent.CaseClosed;
import org.muster.api.vetting.cases.HandlingCommand.AssignResearcher;
import org.muster.api.vetting.cases.HandlingCommand.DeclareConflict;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveForms;
import org.muster.command.support.Promise.Free;
import org.muster.command.vetting.file.Enquiry;

class HandlingACaseTest {
    private static final Account OTHER = new Account("researcher2");

    @Nested
    class Assigning_a_researcher {
        @Test
        void gives_the_case_into_their_hands() {
            vettingCase()
                    .given(opened())
                    .when(assign(RESEARCHER), byDecider().facts())
                    .then(assigned());
        }

        @Test
        void is_to_nobody_who_never_signed_in_or_does_other_work() {
            vettingCase()
                    .given(opened())
                    .when(assign(new Account("reseacher")), byDecider().facts())
                    .thenRejected(ACCOUNT_UNKNOWN);
            vettingCase()
                    .given(opened())
                    .when(assign(new Account("decider")), byDecider().facts())
                    .thenRejected(ACCOUNT_OF_OTHER_WORK);
        }

        @Test
        void may_be_to_oneself_while_nobody_has_it() {
            vettingCase()
                    .given(opened())
                    .when(assign(RESEARCHER), byResearcher().facts())
                    .then(assigned());
        }

        @Test
        void may_be_to_another_afterwards() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(assign(OTHER), byDecider().facts())
                    .then(new ResearcherAssigned(CASE, OTHER));
        }

        @Test
        void changes_nothing_where_they_have_it_already() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(assign(RESEARCHER), byDecider().facts())
                    .then();
        }

        @Test
        void is_not_for_a_researcher_who_has_no_need_to_know() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(assign(OTHER), byAnotherResearcher().facts())
                    .thenUnknown();
        }

        @Test
        void is_never_to_the_officer_or_the_line_manager() {
            vettingCase()
                    .given(opened())
                    .when(assign(OWN), byDecider().facts())
                    .thenRejected(OWN_MATTER);
            vettingCase()
                    .given(opened())
                    .when(assign(MANAGER), byDecider().facts())
                    .thenRejected(OWN_MATTER);
        }

        @Test
        void is_never_to_someone_with_a_conflict() {
            vettingCase()
                    .given(opened(), assigned(), conflict(RESEARCHER))
                    .when(assign(RESEARCHER), byDecider().facts())
                    .thenRejected(CONFLICT_DECLARED);
        }

        @Test
        void ends_with_the_case() {
            vettingCase()
                    .given(opened(), closed())
                    .when(assign(RESEARCHER), byDecider().facts())
                    .thenRejected(CASE_NOT_OPEN);
        }

        @Test
        void needs_a_case() {
            vettingCase().when(assign(RESEARCHER), byDecider().facts()).thenUnknown();
        }
    }

    @Nested
    class Declaring_a_conflict {
        @Test
        void is_recorded() {
            vettingCase()
                    .given(opened())
                    .when(declare(), byDecider().facts())
                    .then(conflict(DECIDER));
        }

        @Test
        void takes_the_case_out_of_the_researchers_hands() {
            vettingCase()
                    .given(opened(), assigned(), conflict(RESEARCHER))
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .thenUnknown();
            vettingCase()
                    .given(opened(), assigned(), conflict(RESEARCHER))
                    .when(new ReceiveForms(CASE), byAnotherResearcher().facts())
                    .thenRejected(RESEARCHER_NOT_ASSIGNED);
        }

        @Test
        void of_someone_else_leaves_the_researcher_at_work() {
            vettingCase()
                    .given(opened(), assigned(), conflict(DECIDER))
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .then(forms());
        }

        @Test
        void is_done_once() {
            vettingCase()
                    .given(opened(), conflict(DECIDER))
                    .when(declare(), byDecider().facts())
                    .thenRejected(CONFLICT_ALREADY_DECLARED);
        }

        @Test
        void is_possible_after_the_end_for_those_who_may_hear_an_appeal() {
            vettingCase()
                    .given(opened(), closed())
                    .when(declare(), byAppealsOfficer().facts())
                    .then(conflict(new Account("appeals")));
        }

        @Test
        void shows_nothing_to_a_researcher_who_has_no_need_to_know() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(declare(), byAnotherResearcher().facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Closing_a_case {
        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN_BY_APPLICANT", "CANCELLED"})
        void ends_it_without_a_decision(CaseOutcome outcome) {
            vettingCase()
                    .given(opened(), assigned())
                    .when(close(outcome), byResearcher().facts())
                    .then(new CaseClosed(CASE, ADAMS, outcome, WORDS));
        }

        @Test
        void makes_way_for_another_case() {
            vettingCase()
                    .given(opened())
                    .when(close(CaseOutcome.CANCELLED), byDecider().facts())
                    .thenPromises(
                            noted(MV, CaseOutcome.CANCELLED, TODAY),
                            new Free(Enquiry.of(opened()).claim()));
        }

        @ParameterizedTest
        @EnumSource(names = {"GRANTED", "GRANTED_WITH_CONDITIONS", "REFUSED", "DISCONTINUED"})
        void is_no_way_around_a_decision(CaseOutcome outcome) {
            vettingCase()
                    .given(opened(), assigned())
                    .when(close(outcome), byDecider().facts())
                    .thenRejected(OUTCOME_NOT_POSSIBLE);
        }

        @Test
        void is_how_the_force_stops_what_the_national_authority_would_decide() {
            vettingCase()
                    .given(openedNational(CTC), assigned())
                    .when(close(CaseOutcome.DISCONTINUED), byDecider().facts())
                    .then(new CaseClosed(CASE, ADAMS, CaseOutcome.DISCONTINUED, WORDS));
            vettingCase()
                    .given(openedNational(CTC), assigned())
                    .when(close(CaseOutcome.DISCONTINUED), byResearcher().facts())
                    .thenRejected(OUTCOME_NOT_POSSIBLE);
            vettingCase()
                    .given(openedNational(CTC), assigned())
                    .when(close(CaseOutcome.REFUSED), byDecider().facts())
                    .thenRejected(OUTCOME_NOT_POSSIBLE);
        }

        @Test
        void is_for_the_researcher_to_whom_it_is_assigned() {
            vettingCase()
                    .given(opened())
                    .when(close(CaseOutcome.CANCELLED), byResearcher().facts())
                    .thenRejected(RESEARCHER_NOT_ASSIGNED);
            vettingCase()
                    .given(opened(), assigned())
                    .when(close(CaseOutcome.CANCELLED), byAnotherResearcher().facts())
                    .thenUnknown();
        }

        @Test
        void happens_once() {
            vettingCase()
                    .given(opened(), closed())
                    .when(close(CaseOutcome.CANCELLED), byDecider().facts())
                    .thenRejected(CASE_NOT_OPEN);
        }

        @Test
        void is_never_for_the_officer_or_the_line_manager() {
            vettingCase()
                    .given(opened())
                    .when(close(CaseOutcome.CANCELLED), by("adams", VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
            vettingCase()
                    .given(opened())
                    .when(
                            close(CaseOutcome.CANCELLED),
                            by("manager", VETTING_DECISION_MAKER, VETTING_RESEARCHER).facts())
                    .thenUnknown();
        }
    }

    private static AssignResearcher assign(Account researcher) {
        return new AssignResearcher(CASE, researcher);
    }

    private static DeclareConflict declare() {
        return new DeclareConflict(CASE, Optional.of("words"));
    }

    private static CloseCase close(CaseOutcome outcome) {
        return new CloseCase(CASE, outcome, " words ");
    }
}
