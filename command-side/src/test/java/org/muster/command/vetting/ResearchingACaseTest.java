package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.FORMS_ALREADY_RECEIVED;
import static org.muster.api.refusals.Rejection.RESEARCHER_NOT_ASSIGNED;
import static org.muster.api.vetting.research.CheckResult.ADVERSE;
import static org.muster.api.vetting.research.CheckResult.CLEAR;
import static org.muster.api.vetting.research.CheckResult.TRACE;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.IDENTITY;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveForms;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.cases.ResearchEvent.CheckRecorded;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.command.vetting.file.VettingCase;

class ResearchingACaseTest {
    @Nested
    class Receiving_forms {
        @Test
        void is_recorded_by_the_assigned_researcher() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .then(forms());
        }

        @Test
        void needs_an_assigned_researcher() {
            vettingCase()
                    .given(opened())
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .thenRejected(RESEARCHER_NOT_ASSIGNED);
        }

        @Test
        void shows_nothing_to_another_researcher() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(new ReceiveForms(CASE), byAnotherResearcher().facts())
                    .thenUnknown();
        }

        @Test
        void happens_once() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .thenRejected(FORMS_ALREADY_RECEIVED);
        }

        @Test
        void ends_with_the_case() {
            vettingCase()
                    .given(opened(), assigned(), closed())
                    .when(new ReceiveForms(CASE), byResearcher().facts())
                    .thenRejected(CASE_NOT_OPEN);
        }
    }

    @Nested
    class Recording_a_check {
        @Test
        void keeps_result_reference_and_finding() {
            vettingCase()
                    .given(opened(), assigned(), forms())
                    .when(
                            new RecordCheck(CASE, FINANCE, TRACE, " F-1 ", Optional.of("a debt ")),
                            byResearcher().facts())
                    .then(
                            new CheckRecorded(
                                    CASE,
                                    ADAMS,
                                    FINANCE,
                                    TRACE,
                                    Personal.of("F-1"),
                                    Optional.of(Personal.of("a debt"))));
        }

        @Test
        void does_not_wait_for_the_forms() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(record(PNC, CLEAR), byResearcher().facts())
                    .then(check(PNC, CLEAR));
        }

        @Test
        void again_replaces_the_result() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, TRACE))
                    .when(record(PNC, CLEAR), byResearcher().facts())
                    .then(check(PNC, CLEAR));
        }

        @Test
        void that_the_level_does_not_ask_for_names_those_that_it_does() {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(
                            () ->
                                    VettingCaseDecider.decide(
                                            record(IDENTITY, CLEAR),
                                            VettingCase.evolve(
                                                    VettingCase.evolve(
                                                            new VettingCase.NotOpened(), opened()),
                                                    assigned()),
                                            byResearcher().facts()))
                    .returns(CHECK_NOT_REQUIRED, Rejected::rule)
                    .withMessage("IDENTITY is not asked for at the level MV, only PNC, FINANCE.");
        }

        @Test
        void needs_an_assigned_researcher() {
            vettingCase()
                    .given(opened())
                    .when(record(PNC, CLEAR), byResearcher().facts())
                    .thenRejected(RESEARCHER_NOT_ASSIGNED);
        }

        @Test
        void shows_nothing_to_another_researcher() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(record(PNC, CLEAR), byAnotherResearcher().facts())
                    .thenUnknown();
        }

        @Test
        void changes_no_result_after_the_recommendation() {
            vettingCase()
                    .given(readyAndClear())
                    .when(record(PNC, ADVERSE), byResearcher().facts())
                    .thenRejected(CASE_NOT_IN_RESEARCH);
        }

        @Test
        void that_was_waived_is_possible_even_after_the_recommendation() {
            vettingCase()
                    .given(opened(), assigned(), forms(), check(PNC, CLEAR))
                    .given(waived(FINANCE, TODAY.plusDays(9)), recommended())
                    .when(record(FINANCE, ADVERSE), byResearcher().facts())
                    .then(check(FINANCE, ADVERSE));
        }

        @Test
        void takes_a_reference_of_one_line() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RecordCheck(CASE, PNC, CLEAR, "a\nb", Optional.empty()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RecordCheck(CASE, PNC, CLEAR, " ", Optional.empty()));
        }
    }

    private static RecordCheck record(CheckType type, CheckResult result) {
        return new RecordCheck(CASE, type, result, "words", Optional.empty());
    }
}
