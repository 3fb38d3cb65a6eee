package org.muster.command.vetting;

import static org.muster.api.refusals.Rejection.ADVERSE_NOT_ASSESSED;
import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CHECKS_INCOMPLETE;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.CLARIFICATION_OUTSTANDING;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.RESEARCHER_NOT_ASSIGNED;
import static org.muster.api.refusals.Rejection.RISK_FACTOR_UNKNOWN;
import static org.muster.api.vetting.research.CheckResult.ADVERSE;
import static org.muster.api.vetting.research.CheckResult.CLEAR;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.DISHONESTY;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.IDENTITY;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.ResearchCommand.DisposeOfRisk;
import org.muster.api.vetting.cases.ResearchCommand.IdentifyRisk;
import org.muster.api.vetting.cases.ResearchCommand.RecommendOutcome;
import org.muster.api.vetting.cases.ResearchEvent.ClarificationReceived;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;

class AssessingACaseTest {
    @Nested
    class Identifying_a_risk {
        @Test
        void names_its_factor_and_the_check_it_came_from() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(identify(DISHONESTY, FINANCE), byResearcher().facts())
                    .then(risk(FINANCE));
        }

        @Test
        void knows_only_factors_of_the_policy_set() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(identify(new RiskFactor("ASTROLOGY"), FINANCE), byResearcher().facts())
                    .thenRejected(RISK_FACTOR_UNKNOWN);
        }

        @Test
        void knows_only_checks_of_the_case() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(identify(DISHONESTY, IDENTITY), byResearcher().facts())
                    .thenRejected(CHECK_NOT_REQUIRED);
        }

        @Test
        void takes_an_id_only_once() {
            vettingCase()
                    .given(opened(), assigned(), risk(FINANCE))
                    .when(identify(DISHONESTY, FINANCE), byResearcher().facts())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void needs_an_assigned_researcher() {
            vettingCase()
                    .given(opened())
                    .when(identify(DISHONESTY, FINANCE), byResearcher().facts())
                    .thenRejected(RESEARCHER_NOT_ASSIGNED);
        }
    }

    @Nested
    class Disposing_of_a_risk {
        @Test
        void is_for_the_researcher_and_for_the_decision_maker() {
            vettingCase()
                    .given(opened(), assigned(), risk(FINANCE))
                    .when(dispose(DEBTS), byResearcher().facts())
                    .then(disposed());
            vettingCase()
                    .given(opened(), assigned(), risk(FINANCE), recommended())
                    .when(dispose(DEBTS), byDecider().facts())
                    .then(disposed());
        }

        @Test
        void shows_nothing_to_another_researcher() {
            vettingCase()
                    .given(opened(), assigned(), risk(FINANCE))
                    .when(dispose(DEBTS), byAnotherResearcher().facts())
                    .thenUnknown();
        }

        @Test
        void is_of_a_risk_of_this_case() {
            vettingCase()
                    .given(opened(), assigned(), risk(FINANCE))
                    .when(dispose(new RiskId(new UUID(7, 99))), byDecider().facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Recommending {
        @Test
        void says_how_the_case_should_end() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .then(recommended());
        }

        @Test
        void names_the_checks_that_are_outstanding() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(CHECKS_INCOMPLETE, "FINANCE");
            vettingCase()
                    .given(opened(), assigned())
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(CHECKS_INCOMPLETE, "PNC", "FINANCE");
        }

        @Test
        void rests_on_a_waiver_up_to_its_last_day() {
            var lastDay = TODAY.plusDays(3);
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                    .given(waived(FINANCE, lastDay))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().on(lastDay).facts())
                    .then(recommended());
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                    .given(waived(FINANCE, lastDay))
                    .when(
                            recommend(CaseOutcome.GRANTED),
                            byResearcher().on(lastDay.plusDays(1)).facts())
                    .thenRejected(CHECKS_INCOMPLETE, "FINANCE");
        }

        @Test
        void leaves_no_adverse_check_without_a_risk_that_names_it() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, ADVERSE), risk(FINANCE))
                    .given(check(FINANCE, ADVERSE))
                    .when(recommend(CaseOutcome.REFUSED), byResearcher().facts())
                    .thenRejected(ADVERSE_NOT_ASSESSED, "PNC");
        }

        @Test
        void is_possible_with_an_adverse_check_that_a_risk_names() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR), risk(FINANCE))
                    .given(check(FINANCE, ADVERSE))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .then(recommended());
        }

        @Test
        void waits_for_the_applicants_answer() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                    .given(asked())
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(CLARIFICATION_OUTSTANDING);
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                    .given(asked(), new ClarificationReceived(CASE, ADAMS, WORDS))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .then(recommended());
        }

        @Test
        void waits_for_the_forms() {
            vettingCase()
                    .given(opened(), assigned(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(FORMS_NOT_RECEIVED);
        }

        @Test
        void happens_once() {
            vettingCase()
                    .given(readyAndClear())
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(CASE_NOT_IN_RESEARCH);
        }

        @Test
        void happens_again_after_a_waived_check_was_done() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                    .given(waived(FINANCE, TODAY.plusDays(9)), recommended(), check(FINANCE, CLEAR))
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .then(recommended());
        }

        @ParameterizedTest
        @EnumSource(names = {"WITHDRAWN_BY_APPLICANT", "CANCELLED"})
        void is_of_something_that_can_be_decided(CaseOutcome outcome) {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR), check(FINANCE, CLEAR))
                    .when(recommend(outcome), byResearcher().facts())
                    .thenRejected(OUTCOME_NOT_POSSIBLE);
        }

        @Test
        void of_a_national_case_rests_on_the_forces_own_part() {
            vettingCase()
                    .given(openedNational(CTC), assigned(), forms())
                    .when(recommend(CaseOutcome.GRANTED), byResearcher().facts())
                    .thenRejected(CHECKS_INCOMPLETE, "IDENTITY");
        }
    }

    private static IdentifyRisk identify(RiskFactor factor, CheckType check) {
        return new IdentifyRisk(CASE, DEBTS, factor, "words", Optional.of(check));
    }

    private static DisposeOfRisk dispose(RiskId risk) {
        return new DisposeOfRisk(CASE, risk, Disposition.MITIGATED, "words");
    }

    private static RecommendOutcome recommend(CaseOutcome outcome) {
        return new RecommendOutcome(CASE, outcome, "words");
    }
}
