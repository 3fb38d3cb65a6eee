package org.muster.command.withdrawals;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.withdrawals.Assessed.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.WithdrawalCommand.DiscloseGrounds;
import org.muster.api.withdrawals.WithdrawalCommand.MakeRepresentations;
import org.muster.api.withdrawals.WithdrawalCommand.ServeOutcome;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Facts;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

class TellingTest {
    private static final LocalDate UNTIL = TODAY.plusDays(14);
    private static final WithdrawalEvent SERVED =
            new NoticeServed(WITHDRAWAL, TODAY, UNTIL, PolicyFixture.VERSION);
    private static final WithdrawalEvent LEFT = new LeftBeforeOutcome(WITHDRAWAL, TODAY);
    private static final WithdrawalEvent DECIDED =
            new WithdrawalDecided(
                    WITHDRAWAL,
                    ADAMS,
                    WithdrawalOutcome.WITHDRAWN,
                    new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS),
                    account("decider2"),
                    TODAY,
                    PolicyFixture.VERSION);
    private static final Withholding NOTHING =
            new Withholding(Disclosure.FULL, Optional.empty(), Optional.empty());
    private static final HarmReason SOURCE = new HarmReason("SOURCE");

    @Nested
    class The_officer_s_answer {
        private static final MakeRepresentations ANSWER =
                new MakeRepresentations(WITHDRAWAL, "Words.");

        @Test
        void is_received_up_to_the_end_of_the_last_day() {
            opened().given(SERVED).when(ANSWER, officer(UNTIL)).then(received(UNTIL));
        }

        @Test
        void comes_too_late_on_the_day_after() {
            opened().given(SERVED)
                    .when(ANSWER, officer(UNTIL.plusDays(1)))
                    .thenRejected(REPRESENTATIONS_CLOSED);
        }

        @Test
        void is_to_nothing_before_the_notice_whatever_became_of_it() {
            opened().when(ANSWER, officer(TODAY)).thenUnknown();
            opened().given(LEFT).when(ANSWER, officer(TODAY)).thenUnknown();
            new Scenario<>(
                            new Withdrawal.NotOpened(),
                            WithdrawalDecider::decide,
                            Withdrawal::evolve)
                    .when(ANSWER, officer(TODAY))
                    .thenUnknown();
        }

        @Test
        void comes_too_late_once_there_is_an_outcome() {
            opened().given(SERVED, DECIDED)
                    .when(ANSWER, officer(TODAY))
                    .thenRejected(ASSESSMENT_ENDED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"manager", "shah", "decider"})
        void is_nobody_else_s_to_give(String account) {
            opened().given(SERVED).when(ANSWER, by(account, APPLICANT).facts()).thenUnknown();
        }

        private static RepresentationReceived received(LocalDate on) {
            return new RepresentationReceived(WITHDRAWAL, ADAMS, on, Optional.of(WORDS));
        }

        private static Facts officer(LocalDate day) {
            return by("adams", APPLICANT).on(day).facts();
        }
    }

    @Nested
    class The_grounds {
        @Test
        void are_told_as_far_as_the_harm_test_lets_them() {
            opened().when(disclose(withheld(Optional.of(SOURCE), "Who.")), byDecider())
                    .then(
                            new GroundsDisclosed(
                                    WITHDRAWAL,
                                    ADAMS,
                                    Disclosure.REDACTED,
                                    Optional.of(SOURCE),
                                    Optional.of(Personal.of("Who.")),
                                    WORDS,
                                    account("decider"),
                                    TODAY));
        }

        @Test
        void are_not_withheld_without_a_known_reason() {
            opened().when(disclose(withheld(Optional.empty(), "Who.")), byDecider())
                    .thenRejected(HARM_REASON_MISSING);
            var unheard = Optional.of(new HarmReason("UNHEARD_OF"));
            opened().when(disclose(withheld(unheard, "Who.")), byDecider())
                    .thenRejected(HARM_REASON_UNKNOWN);
        }

        @Test
        void are_told_while_it_is_open() {
            opened().given(SERVED, DECIDED)
                    .when(disclose(NOTHING), byDecider())
                    .thenRejected(ASSESSMENT_ENDED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void are_not_for_the_officer_to_tell_nor_for_who_manages_them(String account) {
            opened().when(disclose(NOTHING), by(account, VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
        }

        private static DiscloseGrounds disclose(Withholding withholding) {
            return new DiscloseGrounds(WITHDRAWAL, withholding, "Words.");
        }
    }

    @Nested
    class The_letter {
        private static final OutcomeServed TOLD =
                new OutcomeServed(
                        WITHDRAWAL,
                        ADAMS,
                        Disclosure.FULL,
                        Optional.empty(),
                        Optional.empty(),
                        WORDS,
                        account("decider"),
                        TODAY);

        @Test
        void is_served_once_there_is_an_outcome_and_once_only() {
            opened().given(SERVED)
                    .when(serve(NOTHING), byDecider())
                    .thenRejected(ASSESSMENT_NOT_DECIDED);
            opened().given(SERVED, DECIDED).when(serve(NOTHING), byDecider()).then(TOLD);
            opened().given(SERVED, DECIDED, TOLD)
                    .when(serve(NOTHING), byDecider())
                    .thenRejected(OUTCOME_ALREADY_SERVED);
        }

        @Test
        void is_not_served_where_the_officer_left_before_the_outcome() {
            opened().given(SERVED, LEFT)
                    .when(serve(NOTHING), byDecider())
                    .thenRejected(ASSESSMENT_ENDED);
        }

        @Test
        void is_served_neither_before_the_outcome_nor_tomorrow() {
            for (var day : new LocalDate[] {TODAY.minusDays(1), TODAY.plusDays(1)}) {
                opened().given(SERVED, DECIDED)
                        .when(
                                new ServeOutcome(WITHDRAWAL, NOTHING, "Words.", Optional.of(day)),
                                byDecider())
                        .thenRejected(SERVED_ON_AN_IMPOSSIBLE_DAY);
            }
        }

        @Test
        void withholds_nothing_while_it_says_that_it_tells_all() {
            var both = new Withholding(Disclosure.FULL, Optional.of(SOURCE), Optional.empty());
            opened().given(SERVED, DECIDED)
                    .when(serve(both), byDecider())
                    .thenRejected(HARM_REASON_NOT_ALLOWED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adams", "manager"})
        void is_not_for_the_officer_to_serve_nor_for_who_manages_them(String account) {
            opened().given(SERVED, DECIDED)
                    .when(serve(NOTHING), by(account, VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
        }

        private static ServeOutcome serve(Withholding withholding) {
            return new ServeOutcome(WITHDRAWAL, withholding, "Words.", Optional.empty());
        }
    }

    private static Withholding withheld(Optional<HarmReason> because, String what) {
        return new Withholding(Disclosure.REDACTED, because, Optional.of(what));
    }
}
