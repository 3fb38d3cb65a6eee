package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.ADVERSE_NOT_ASSESSED;
import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CHECK_ALREADY_RECORDED;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.TRACE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.TRACE_NOT_RESOLVED;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.IDENTITY;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.ResearchCommand.AskForCheck;
import org.muster.api.vetting.cases.ResearchCommand.RecommendOutcome;
import org.muster.api.vetting.cases.ResearchCommand.ResolveTrace;
import org.muster.api.vetting.cases.ResearchCommand.WaiveCheck;
import org.muster.api.vetting.cases.ResearchEvent.CheckRequested;
import org.muster.api.vetting.cases.ResearchEvent.TraceResolved;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;

class CheckingTest {
    @Nested
    class Asking_a_source {
        @Test
        void says_who_is_waited_for() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(ask(PNC), byResearcher().facts())
                    .then(new CheckRequested(CASE, ADAMS, PNC, WORDS));
        }

        @Test
        void is_only_for_a_check_that_is_asked_for() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(ask(IDENTITY), byResearcher().facts())
                    .thenRejected(CHECK_NOT_REQUIRED);
        }

        @Test
        void ends_with_the_result() {
            vettingCase()
                    .given(opened(), assigned(), check(PNC, CheckResult.CLEAR))
                    .when(ask(PNC), byResearcher().facts())
                    .thenRejected(CHECK_ALREADY_RECORDED);
        }

        @Test
        void is_for_the_researcher_of_the_case() {
            vettingCase()
                    .given(opened(), assigned())
                    .when(ask(PNC), byAnotherResearcher().facts())
                    .thenUnknown();
        }
    }

    @Nested
    class A_trace {
        @Test
        void is_resolved_with_a_reason() {
            vettingCase()
                    .given(withTrace())
                    .when(resolve(CheckResult.CLEAR), byResearcher().facts())
                    .then(new TraceResolved(CASE, ADAMS, FINANCE, CheckResult.CLEAR, WORDS));
        }

        @Test
        void is_resolved_before_a_recommendation() {
            vettingCase()
                    .given(withTrace())
                    .when(recommend(), byResearcher().facts())
                    .thenRejected(TRACE_NOT_RESOLVED, "FINANCE");
        }

        @Test
        void that_came_to_nothing_leaves_nothing_adverse() {
            vettingCase()
                    .given(withTrace())
                    .given(resolved(CheckResult.CLEAR))
                    .when(recommend(), byResearcher().facts())
                    .then(recommended());
        }

        @Test
        void that_came_to_something_must_be_named_by_a_risk() {
            vettingCase()
                    .given(withTrace())
                    .given(resolved(CheckResult.ADVERSE))
                    .when(recommend(), byResearcher().facts())
                    .thenRejected(ADVERSE_NOT_ASSESSED, "FINANCE");
        }

        @Test
        void is_resolved_once() {
            vettingCase()
                    .given(withTrace())
                    .given(resolved(CheckResult.CLEAR))
                    .when(resolve(CheckResult.ADVERSE), byResearcher().facts())
                    .thenRejected(TRACE_NOT_OPEN);
        }

        @Test
        void is_open_again_where_the_check_is_recorded_anew() {
            vettingCase()
                    .given(withTrace())
                    .given(resolved(CheckResult.CLEAR), check(FINANCE, CheckResult.TRACE))
                    .when(recommend(), byResearcher().facts())
                    .thenRejected(TRACE_NOT_RESOLVED, "FINANCE");
        }

        @Test
        void is_not_resolved_after_the_recommendation() {
            vettingCase()
                    .given(withTrace())
                    .given(resolved(CheckResult.CLEAR), recommended())
                    .when(resolve(CheckResult.ADVERSE), byResearcher().facts())
                    .thenRejected(CASE_NOT_IN_RESEARCH);
        }

        @Test
        void is_resolved_by_the_researcher_of_the_case() {
            vettingCase()
                    .given(withTrace())
                    .when(resolve(CheckResult.CLEAR), by("someone", VETTING_RESEARCHER).facts())
                    .thenUnknown();
        }
    }

    @Test
    void a_check_is_not_waived_once_it_is_recorded() {
        vettingCase()
                .given(withTrace())
                .when(
                        new WaiveCheck(CASE, FINANCE, "words", TODAY.plusDays(1)),
                        byDecider().facts())
                .thenRejected(CHECK_ALREADY_RECORDED);
    }

    private static VettingCaseEvent[] withTrace() {
        return new VettingCaseEvent[] {
            opened(),
            assigned(),
            forms(),
            check(PNC, CheckResult.CLEAR),
            check(FINANCE, CheckResult.TRACE)
        };
    }

    private static TraceResolved resolved(CheckResult result) {
        return new TraceResolved(CASE, ADAMS, FINANCE, result, WORDS);
    }

    private static AskForCheck ask(CheckType type) {
        return new AskForCheck(CASE, type, "words");
    }

    private static ResolveTrace resolve(CheckResult result) {
        return new ResolveTrace(CASE, FINANCE, result, "words");
    }

    private static RecommendOutcome recommend() {
        return new RecommendOutcome(CASE, CaseOutcome.GRANTED, "words");
    }
}
