package org.muster.command.vetting;

import static org.muster.api.refusals.Rejection.ACCOUNT_UNKNOWN;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;
import static org.muster.api.refusals.Rejection.DECISION_NOT_FLAGGED;
import static org.muster.api.refusals.Rejection.INVOLVED_IN_CASE;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionCommand.ReviewDecision;
import org.muster.api.vetting.cases.AfterDecisionEvent.DecisionReviewed;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingCommand.ReportConflict;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.review.ReviewFinding;
import org.muster.command.support.Facts;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

class AfterTheDecisionTest {
    private static final LocalDate LAST = TODAY.plusDays(30);

    @Nested
    class A_grant_that_rests_on_a_waiver {
        @Test
        void names_it() {
            var decision =
                    vettingCase()
                            .given(opened(), assigned(), forms(), check(PNC, CheckResult.CLEAR))
                            .given(waived(FINANCE, LAST), recommended())
                            .when(decide(), byDecider().facts())
                            .thenDecision();
            Assertions.assertThat(decision.events())
                    .endsWith(new WaiverCarried(CASE, FINANCE, LAST));
        }

        @Test
        void names_none_whose_check_was_done_all_the_same() {
            var decision =
                    vettingCase()
                            .given(opened(), assigned(), forms(), waived(FINANCE, LAST))
                            .given(check(PNC, CheckResult.CLEAR), check(FINANCE, CheckResult.CLEAR))
                            .given(recommended())
                            .when(decide(), byDecider().facts())
                            .thenDecision();
            Assertions.assertThat(decision.events()).noneMatch(WaiverCarried.class::isInstance);
        }

        @Test
        void leaves_the_check_to_be_done() {
            granted()
                    .when(late(CheckResult.CLEAR), byResearcher().facts())
                    .then(check(FINANCE, CheckResult.CLEAR));
            granted()
                    .given(check(FINANCE, CheckResult.CLEAR))
                    .when(late(CheckResult.CLEAR), byResearcher().facts())
                    .thenRejected(CASE_NOT_OPEN);
        }

        @Test
        void is_looked_at_again_where_the_late_check_is_not_clear() {
            granted()
                    .given(check(FINANCE, CheckResult.CLEAR))
                    .when(review(), byAnotherDecider())
                    .thenRejected(DECISION_NOT_FLAGGED);
            granted()
                    .given(check(FINANCE, CheckResult.ADVERSE))
                    .when(review(), byAnotherDecider())
                    .then(reviewed());
        }
    }

    @Test
    void a_check_that_was_waived_for_a_refusal_is_not_done_any_more() {
        vettingCase()
                .given(opened(), assigned(), forms(), waived(FINANCE, LAST))
                .given(decided(CaseOutcome.REFUSED))
                .when(late(CheckResult.CLEAR), byResearcher().facts())
                .thenRejected(CASE_NOT_OPEN);
    }

    @Nested
    class A_conflict_that_is_found_later {
        @Test
        void is_kept_with_who_has_it() {
            granted().when(report(DECIDER), byAnotherDecider()).then(found(DECIDER));
        }

        @Test
        void is_of_somebody_who_signs_in() {
            granted()
                    .when(report(new Account("deciderr")), byAnotherDecider())
                    .thenRejected(ACCOUNT_UNKNOWN);
        }

        @Test
        void is_found_once() {
            granted()
                    .given(found(DECIDER))
                    .when(report(DECIDER), byAnotherDecider())
                    .thenRejected(CONFLICT_ALREADY_DECLARED);
        }

        @Test
        void takes_the_case_out_of_their_sight() {
            granted()
                    .given(found(DECIDER))
                    .when(report(RESEARCHER), byDecider().facts())
                    .thenUnknown();
        }

        @Test
        void of_the_decider_or_the_researcher_flags_the_decision() {
            for (var account : List.of(DECIDER, RESEARCHER)) {
                granted().given(found(account)).when(review(), byAnotherDecider()).then(reviewed());
            }
        }

        @Test
        void also_flags_it_where_they_declare_it_themselves() {
            granted().given(conflict(DECIDER)).when(review(), byAnotherDecider()).then(reviewed());
        }

        @Test
        void of_anyone_else_flags_nothing() {
            granted()
                    .given(found(new Account("stranger")))
                    .when(review(), byAnotherDecider())
                    .thenRejected(DECISION_NOT_FLAGGED);
        }

        @Test
        void of_the_researcher_of_an_open_case_takes_it_from_them() {
            vettingCase()
                    .given(opened(), assigned(), found(RESEARCHER))
                    .when(late(CheckResult.CLEAR), byResearcher().facts())
                    .thenUnknown();
        }
    }

    @Nested
    class A_second_look {
        @Test
        void is_not_for_whoever_took_part() {
            granted()
                    .given(found(RESEARCHER))
                    .when(review(), byDecider().facts())
                    .thenRejected(INVOLVED_IN_CASE);
        }

        @Test
        void settles_the_flag() {
            granted()
                    .given(found(RESEARCHER), reviewed())
                    .when(review(), byAnotherDecider())
                    .thenRejected(DECISION_NOT_FLAGGED);
        }

        @Test
        void is_of_a_decision() {
            vettingCase()
                    .given(opened(), assigned(), found(RESEARCHER))
                    .when(review(), byAnotherDecider())
                    .thenRejected(DECISION_NOT_FLAGGED);
        }
    }

    /** A case that was granted although one check was waived. */
    private static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> granted() {
        return vettingCase()
                .given(opened(), assigned(), forms(), check(PNC, CheckResult.CLEAR))
                .given(waived(FINANCE, LAST), recommended(), decided(GRANTED))
                .given(new WaiverCarried(CASE, FINANCE, LAST));
    }

    private static CaseDecided decided(CaseOutcome outcome) {
        return new CaseDecided(
                CASE,
                ADAMS,
                PolicyFixture.MV,
                outcome,
                false,
                List.of(),
                Optional.empty(),
                DECIDER,
                Role.VETTING_DECISION_MAKER,
                Optional.empty(),
                TODAY,
                Optional.empty(),
                PolicyFixture.VERSION);
    }

    private static Facts byAnotherDecider() {
        return by("decider2", Role.VETTING_DECISION_MAKER).facts();
    }

    private static DecideCase decide() {
        return new DecideCase(CASE, GRANTED, List.of(), Optional.empty(), CLEARANCE);
    }

    private static RecordCheck late(CheckResult result) {
        return new RecordCheck(CASE, FINANCE, result, "words", Optional.empty());
    }

    private static ReportConflict report(Account account) {
        return new ReportConflict(CASE, account, "words");
    }

    private static ConflictFound found(Account account) {
        return new ConflictFound(CASE, ADAMS, account, WORDS);
    }

    private static ReviewDecision review() {
        return new ReviewDecision(CASE, ReviewFinding.STANDS, "words");
    }

    private static DecisionReviewed reviewed() {
        return new DecisionReviewed(CASE, ADAMS, ReviewFinding.STANDS, WORDS);
    }
}
