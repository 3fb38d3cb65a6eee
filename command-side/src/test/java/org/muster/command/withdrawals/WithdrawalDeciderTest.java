package org.muster.command.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.withdrawals.Assessed.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.clearances.ClearanceCommand.ConcludeAssessment;
import org.muster.api.clearances.ClearanceCommand.NoteAssessment;
import org.muster.api.clearances.ClearanceEvent.ClearanceCancelled;
import org.muster.api.clearances.ClearanceEvent.ClearanceSuspended;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.*;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Facts;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;

class WithdrawalDeciderTest {
    private static final LocalDate UNTIL = TODAY.plusDays(14);
    private static final WithdrawalEvent SERVED =
            new NoticeServed(WITHDRAWAL, TODAY, UNTIL, PolicyFixture.VERSION);
    private static final WithdrawalEvent HEARD =
            new RepresentationReceived(WITHDRAWAL, ADAMS, TODAY, Optional.of(WORDS));
    private static final WithdrawalEvent TESTED = new HarmTestNoted(WITHDRAWAL, ADAMS, WORDS);
    private static final Rationale RATIONALE = new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS);
    private static final DecideWithdrawal WITHDRAW =
            new DecideWithdrawal(WITHDRAWAL, WithdrawalOutcome.WITHDRAWN, Optional.of(RATIONALE));

    @Nested
    class Opening {
        @Test
        void names_the_clearance_and_has_its_register_know_of_it() {
            var decision = assessment().when(OPEN, byDecider()).thenDecision();
            assertThat(decision.events()).containsExactly(OPENED);
            assertThat(decision.promises())
                    .containsExactly(
                            new Also(new NoteAssessment(ADAMS, ESSEX, CLEARANCE, WITHDRAWAL)));
        }

        @Test
        void is_possible_while_the_clearance_is_suspended() {
            var suspended = new ClearanceSuspended(ADAMS, CLEARANCE, TODAY, WORDS);
            var facts =
                    by("decider", VETTING_DECISION_MAKER)
                            .knowing(new ClearanceRegisterId(ADAMS), suspended);
            assessment().when(OPEN, facts.facts()).then(OPENED);
        }

        @Test
        void is_of_no_use_once_the_clearance_has_ended() {
            var cancelled = new ClearanceCancelled(ADAMS, CLEARANCE, TODAY, WORDS);
            var facts =
                    by("decider", VETTING_DECISION_MAKER)
                            .knowing(new ClearanceRegisterId(ADAMS), cancelled);
            assessment().when(OPEN, facts.facts()).thenRejected(CLEARANCE_ENDED);
        }

        @Test
        void is_not_for_a_clearance_of_the_national_authority() {
            var national = new OpenWithdrawal(WITHDRAWAL, ADAMS, NATIONAL, "Words.");
            assessment().when(national, byDecider()).thenRejected(NATIONAL_NOT_WITHDRAWN);
        }

        @Test
        void is_not_for_an_officer_who_left() {
            var left = new OfficerLeft(ADAMS, TODAY, Leaving.RESIGNED);
            var facts = by("decider", VETTING_DECISION_MAKER).knowing(ADAMS, left);
            assessment().when(OPEN, facts.facts()).thenRejected(OFFICER_HAS_LEFT);
        }

        @Test
        void happens_once_under_one_name() {
            assessment().given(OPENED).when(OPEN, byDecider()).thenRejected(ID_TAKEN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void is_not_for_the_officer_nor_for_who_manages_them(String account) {
            assessment().when(OPEN, by(account, VETTING_DECISION_MAKER).facts()).thenUnknown();
        }

        @Test
        void is_for_decision_makers_alone() {
            assessment()
                    .when(OPEN, by("other", RECRUITER, VETTING_RESEARCHER).facts())
                    .thenUnknown();
        }
    }

    @Nested
    class The_notice {
        @Test
        void sets_the_last_day_for_representations_by_the_policy_set() {
            opened().when(new ServeNotice(WITHDRAWAL, TODAY), byDecider()).then(SERVED);
        }

        @Test
        void is_served_once() {
            opened().given(SERVED)
                    .when(new ServeNotice(WITHDRAWAL, TODAY), byDecider())
                    .thenRejected(NOTICE_ALREADY_SERVED);
        }

        @Test
        void is_served_neither_before_the_opening_nor_tomorrow() {
            for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1)}) {
                refusesTheField(opened().when(new ServeNotice(WITHDRAWAL, day), byDecider()));
            }
        }
    }

    @Nested
    class Representations {
        @Test
        void are_received_once_there_is_a_notice_also_late() {
            var hear = new ReceiveRepresentation(WITHDRAWAL, TODAY, Optional.of("Words."));
            opened().when(hear, byDecider()).thenRejected(NOTICE_NOT_SERVED);
            opened().given(SERVED).when(hear, byDecider()).then(HEARD);
            opened().given(SERVED).when(hear, on(UNTIL.plusDays(9), "decider")).then(HEARD);
        }

        @Test
        void are_received_neither_before_the_notice_nor_tomorrow() {
            for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1)}) {
                refusesTheField(
                        opened().given(SERVED)
                                .when(
                                        new ReceiveRepresentation(
                                                WITHDRAWAL, day, Optional.empty()),
                                        byDecider()));
            }
        }
    }

    @Nested
    class The_outcome {
        @Test
        void withdraws_the_clearance_in_the_same_breath() {
            var decision =
                    opened().given(SERVED, HEARD, TESTED)
                            .when(WITHDRAW, on(TODAY, "decider2"))
                            .thenDecision();
            assertThat(decision.events()).containsExactly(decided());
            assertThat(decision.promises())
                    .containsExactly(
                            new Also(
                                    new ConcludeAssessment(
                                            ADAMS,
                                            ESSEX,
                                            CLEARANCE,
                                            WITHDRAWAL,
                                            WithdrawalOutcome.WITHDRAWN)));
        }

        @Test
        void waits_for_the_notice() {
            opened().given(TESTED)
                    .when(WITHDRAW, on(UNTIL.plusDays(1), "decider2"))
                    .thenRejected(NOTICE_NOT_SERVED);
        }

        @Test
        void waits_for_an_answer_or_the_end_of_the_last_day_for_one() {
            opened().given(SERVED, TESTED)
                    .when(WITHDRAW, on(UNTIL, "decider2"))
                    .thenRejected(PERIOD_RUNNING);
            opened().given(SERVED, TESTED)
                    .when(WITHDRAW, on(UNTIL.plusDays(1), "decider2"))
                    .thenDecision();
        }

        @Test
        void needs_the_harm_test() {
            opened().given(SERVED, HEARD)
                    .when(WITHDRAW, on(TODAY, "decider2"))
                    .thenRejected(HARM_TEST_MISSING);
        }

        @Test
        void needs_every_step_of_the_decision_model() {
            var empty = Personal.of("");
            var partly = new Rationale(WORDS, empty, WORDS, WORDS, empty);
            var decide =
                    new DecideWithdrawal(
                            WITHDRAWAL, WithdrawalOutcome.RETAINED, Optional.of(partly));
            opened().given(SERVED, HEARD, TESTED)
                    .when(decide, on(TODAY, "decider2"))
                    .thenRejected(RATIONALE_MISSING, "threatAndRisk", "action");
        }

        @Test
        void needs_a_second_pair_of_eyes() {
            opened().given(SERVED, HEARD, TESTED)
                    .when(WITHDRAW, byDecider())
                    .thenRejected(OPENER_MAY_NOT_DECIDE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void is_not_for_the_officer_nor_for_who_manages_them(String account) {
            opened().given(SERVED, HEARD, TESTED).when(WITHDRAW, on(TODAY, account)).thenUnknown();
        }

        @Test
        void is_the_last_word() {
            opened().given(SERVED, HEARD, TESTED, decided())
                    .when(WITHDRAW, on(TODAY, "decider2"))
                    .thenRejected(ASSESSMENT_ENDED);
        }
    }

    @Nested
    class An_officer_who_leaves {
        private static final EndAsLeft LEAVE = new EndAsLeft(WITHDRAWAL, ESSEX, TODAY);

        @Test
        void ends_it_without_an_outcome() {
            opened().given(SERVED)
                    .when(LEAVE, byTheService())
                    .then(new LeftBeforeOutcome(WITHDRAWAL, TODAY));
        }

        @Test
        void is_told_by_the_record_of_the_officer_alone() {
            opened().when(LEAVE, byDecider()).thenUnknown();
        }
    }

    @Test
    void who_stands_by_the_officer_is_noted_once_and_only_as_a_role() {
        var named = new NameSupporter(WITHDRAWAL, Supporter.POLICE_FRIEND);
        var noted = new SupporterNamed(WITHDRAWAL, Supporter.POLICE_FRIEND);
        opened().when(named, byDecider()).then(noted);
        opened().given(noted).when(named, byDecider()).then();
    }

    @Test
    void there_is_nothing_to_act_on_before_it_is_opened() {
        assessment().when(new NoteHarmTest(WITHDRAWAL, "Words."), byDecider()).thenUnknown();
    }

    private static WithdrawalEvent decided() {
        return new WithdrawalDecided(
                WITHDRAWAL,
                ADAMS,
                WithdrawalOutcome.WITHDRAWN,
                RATIONALE,
                account("decider2"),
                TODAY,
                PolicyFixture.VERSION);
    }

    private static Facts on(LocalDate day, String account) {
        return by(account, VETTING_DECISION_MAKER).on(day).facts();
    }

    private static Scenario<WithdrawalCommand, Withdrawal, WithdrawalEvent> assessment() {
        return new Scenario<>(
                new Withdrawal.NotOpened(), WithdrawalDecider::decide, Withdrawal::evolve);
    }

    private static void refusesTheField(Scenario<?, ?, ?> scenario) {
        assertThatExceptionOfType(BadField.class).isThrownBy(scenario::thenDecision);
    }
}
