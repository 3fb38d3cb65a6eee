package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.*;
import static org.muster.command.vetting.Mistakes.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceCommand.AnnulClearance;
import org.muster.api.clearances.ClearanceCommand.CorrectGrant;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.history.VettingRecordCommand.CorrectOutcome;
import org.muster.command.support.Claim;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Take;

class CorrectingADecisionTest {
    private static final LocalDate DECIDED = TODAY.minusDays(40);

    @Nested
    class A_decision_that_never_was {
        @Test
        void is_annulled_and_the_case_stands_as_before() {
            granted()
                    .corrected(never(), byAnother())
                    .then(
                            new DecisionAnnulled(
                                    CASE,
                                    ADAMS,
                                    WRONG,
                                    CaseState.READY_FOR_DECISION,
                                    Optional.of(CLEARANCE),
                                    ANOTHER,
                                    VETTING_DECISION_MAKER,
                                    WORDS));
        }

        @Test
        void takes_its_clearance_off_the_register_and_the_claim_of_an_open_case() {
            granted()
                    .corrected(never(), byAnother())
                    .thenPromises(
                            new Also(new AnnulClearance(ADAMS, ESSEX, CLEARANCE, CASE)),
                            new Also(
                                    new CorrectOutcome(
                                            ADAMS, ESSEX, CASE, Optional.empty(), DECIDED)),
                            new Take(
                                    new Claim("open-vetting-case", ADAMS + "\n" + MV),
                                    CASE_ALREADY_OPEN));
        }

        @Test
        void is_decided_anew_by_those_who_could_have_decided_it() {
            var mistake = granted();
            mistake.story(annulled());
            var decision =
                    mistake.scenario()
                            .when(
                                    new DecideCase(
                                            CASE, GRANTED, List.of(), Optional.empty(), OTHER),
                                    byDecider().facts())
                            .thenDecision();
            assertThat(decision.events().getFirst()).isInstanceOf(CaseDecided.class);
        }

        @Test
        void may_be_a_closing() {
            var decision =
                    new Mistake(readyAndClear())
                            .wrong(closed(), DECIDED)
                            .corrected(never(), byAnother())
                            .thenDecision();
            assertThat(decision.events().getFirst()).isInstanceOf(DecisionAnnulled.class);
        }
    }

    @Nested
    class A_decision_of_another_day {
        private final LocalDate right = DECIDED.minusDays(5);

        @Test
        void moves_the_term_of_the_clearance_and_keeps_its_name() {
            granted()
                    .corrected(on(right), byAnother())
                    .thenPromises(
                            new Also(
                                    new CorrectGrant(
                                            ADAMS,
                                            ESSEX,
                                            CLEARANCE,
                                            CASE,
                                            right,
                                            right.plusYears(7),
                                            false,
                                            List.of())),
                            new Also(
                                    new CorrectOutcome(
                                            ADAMS, ESSEX, CASE, Optional.of(GRANTED), right)));
        }

        @Test
        void begins_and_ends_on_29_February_where_that_is_its_day() {
            var leap = LocalDate.of(2028, 2, 29);
            var decision =
                    new Mistake(leap.minusDays(60), readyAndClear())
                            .wrong(decided(GRANTED, leap.plusDays(1)), leap.plusDays(1))
                            .corrected(on(leap), byAnother().on(leap.plusDays(9)))
                            .thenDecision();
            assertThat(((DecisionCorrected) decision.events().getFirst()).validUntil())
                    .contains(LocalDate.of(2035, 2, 28));
        }

        @Test
        void is_not_of_a_day_to_come_nor_before_the_case() {
            granted().corrected(on(TODAY), byAnother()).thenDecision();
            granted()
                    .corrected(on(TODAY.plusDays(1)), byAnother())
                    .thenRejected(DECIDED_IN_THE_FUTURE);
            granted()
                    .corrected(on(OPENED.minusDays(1)), byAnother())
                    .thenRejected(DECIDED_BEFORE_OPENED);
        }
    }

    @Nested
    class Another_outcome {
        @Test
        void that_is_a_refusal_gives_its_reasons_and_the_time_for_an_appeal() {
            granted().corrected(to(REFUSED), byAnother()).thenRejected(RATIONALE_MISSING, steps());
            var decision = granted().corrected(to(REFUSED, REASONS), byAnother()).thenDecision();
            assertThat(decision.events()).hasSize(2);
            assertThat(decision.events().getLast()).isInstanceOf(AppealWindowOpened.class);
            assertThat(decision.promises().getFirst())
                    .isEqualTo(new Also(new AnnulClearance(ADAMS, ESSEX, CLEARANCE, CASE)));
        }

        @Test
        void that_is_a_grant_gives_a_clearance_from_the_day_of_the_decision() {
            var decision =
                    new Mistake(readyAndClear())
                            .wrong(decided(REFUSED, DECIDED), DECIDED)
                            .corrected(to(GRANTED), byAnother())
                            .thenDecision();
            assertThat(decision.promises().getFirst())
                    .isEqualTo(
                            new Also(
                                    new GrantClearance(
                                                    ADAMS,
                                                    ESSEX,
                                                    OTHER,
                                                    MV,
                                                    DECIDED,
                                                    DECIDED.plusYears(7),
                                                    false,
                                                    Optional.of(CASE))
                                            .under(List.of(), Map.of())));
        }

        @Test
        void that_is_a_grant_rests_on_the_waivers_of_that_day() {
            var decision =
                    new Mistake(opened(), assigned(), forms(), waived(FINANCE, TODAY))
                            .wrong(decided(REFUSED, DECIDED), DECIDED)
                            .corrected(to(GRANTED), byAnother())
                            .thenDecision();
            assertThat(decision.events()).endsWith(new WaiverCarried(CASE, FINANCE, TODAY));
        }

        @Test
        void with_conditions_names_them() {
            granted()
                    .corrected(to(GRANTED_WITH_CONDITIONS), byAnother())
                    .thenRejected(CONDITIONS_MISSING);
            var decision =
                    granted()
                            .corrected(under(GRANTED_WITH_CONDITIONS, SUPERVISION), byAnother())
                            .thenDecision();
            assertThat(decision.promises().getFirst())
                    .isEqualTo(
                            new Also(
                                    new CorrectGrant(
                                            ADAMS,
                                            ESSEX,
                                            CLEARANCE,
                                            CASE,
                                            DECIDED,
                                            DECIDED.plusYears(7),
                                            true,
                                            List.of(SUPERVISION))));
            granted()
                    .corrected(under(GRANTED, SUPERVISION), byAnother())
                    .thenRejected(CONDITIONS_NOT_ALLOWED);
        }

        @Test
        void is_none_where_nothing_was_weighed() {
            new Mistake(readyAndClear())
                    .wrong(decided(DISCONTINUED, DECIDED), DECIDED)
                    .corrected(to(GRANTED), byAnother())
                    .thenRejected(OUTCOME_NOT_POSSIBLE);
        }

        @Test
        void of_the_national_authority_keeps_its_reference() {
            var decision =
                    new Mistake(openedNational(CTC), assigned())
                            .wrong(national(CTC, GRANTED, DECIDED), DECIDED)
                            .corrected(to(REFUSED), byAnother())
                            .thenDecision();
            assertThat(((DecisionCorrected) decision.events().getFirst()).reference())
                    .contains(Personal.of("UKSV/1"));
            assertThat(decision.events()).hasSize(1);
        }

        @Test
        void of_the_national_authority_is_a_grant_only_where_it_is_underpinned() {
            new Mistake(openedNational(CTC), assigned())
                    .wrong(national(CTC, REFUSED, DECIDED), DECIDED)
                    .corrected(to(GRANTED), byAnother())
                    .thenRejected(NOT_UNDERPINNED);
        }
    }

    @Nested
    class Whoever {
        @Test
        void decided_or_recorded_it_does_not_correct_it() {
            granted().corrected(never(), byDecider()).thenRejected(CANNOT_CORRECT_OWN);
        }

        @Test
        void corrected_it_does_not_correct_that() {
            var mistake = granted();
            mistake.story(corrected(REFUSED, DECIDED));
            mistake.corrected(never(CORRECTION), byAnother()).thenRejected(CANNOT_CORRECT_OWN);
            mistake.corrected(never(CORRECTION), byAThird()).thenDecision();
        }

        @Test
        void researched_it_does_not_correct_it() {
            granted()
                    .corrected(never(), by("researcher", VETTING_DECISION_MAKER))
                    .thenRejected(SAME_AS_RESEARCHER);
        }

        @Test
        void has_an_interest_in_it_is_told_so() {
            var mistake = granted();
            mistake.story(conflict(ANOTHER));
            mistake.corrected(never(), byAnother()).thenRejected(CONFLICT_DECLARED);
        }

        @Test
        void it_is_about_or_manages_that_officer_or_is_of_another_force_finds_nothing() {
            granted().corrected(never(), by("adams", VETTING_DECISION_MAKER)).thenUnknown();
            granted().corrected(never(), by("manager", VETTING_DECISION_MAKER)).thenUnknown();
            granted()
                    .corrected(never(), byAnother().onlyFor(new Force("Kent Police")))
                    .thenUnknown();
        }

        @Test
        void could_not_have_decided_so_does_not_correct_it_so() {
            new Mistake(readyAndAdverse())
                    .wrong(adverse(GRANTED, DECIDED), DECIDED)
                    .corrected(never(), byAnother().under(withoutAdverse()))
                    .thenRejected(BEYOND_DELEGATION);
        }
    }

    @Nested
    class Nothing_is_corrected {
        @Test
        void twice_but_the_correction_itself() {
            var mistake = granted();
            mistake.story(corrected(REFUSED, DECIDED));
            mistake.corrected(never(), byAThird()).thenRejected(ALREADY_CORRECTED);
            var again = mistake.corrected(to(CORRECTION, GRANTED), byAThird()).thenDecision();
            assertThat(((DecisionCorrected) again.events().getFirst()).superseded())
                    .isEqualTo(CORRECTION);
        }

        @Test
        void that_is_as_it_should_be() {
            granted().corrected(to(GRANTED), byAnother()).thenRejected(NOTHING_TO_CORRECT);
            granted().corrected(on(DECIDED), byAnother()).thenRejected(NOTHING_TO_CORRECT);
        }

        @Test
        void that_is_no_decision_or_is_not_there() {
            granted().corrected(never(FIRST), byAnother()).thenRejected(NOTHING_TO_CORRECT);
            granted().corrected(never(NOWHERE), byAnother()).thenUnknown();
        }

        @Test
        void that_an_appeal_looks_at() {
            new Mistake(readyAndClear())
                    .wrong(decided(REFUSED, DECIDED), DECIDED)
                    .corrected(to(GRANTED), byAnother().held(new Claim("appeal", CASE.key()), CASE))
                    .thenRejected(ALREADY_APPEALED);
        }
    }

    private static Mistake granted() {
        return new Mistake(readyAndClear()).wrong(decided(GRANTED, DECIDED), DECIDED);
    }
}
