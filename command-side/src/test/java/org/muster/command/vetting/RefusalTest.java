package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.SERVICE;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.HARM_REASON_MISSING;
import static org.muster.api.refusals.Rejection.HARM_REASON_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.HARM_REASON_UNKNOWN;
import static org.muster.api.refusals.Rejection.NOT_REFUSED;
import static org.muster.api.refusals.Rejection.REASONS_ALREADY_SERVED;
import static org.muster.api.refusals.Rejection.SERVED_ON_AN_IMPOSSIBLE_DAY;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.cases.AfterDecisionCommand.OverturnRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.RemitRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.ServeReasons;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.ReasonsServed;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalRemitted;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.HandlingCommand.ReportConflict;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.SampleAppeals;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

class RefusalTest {
    private static final AppealId APPEAL = new AppealId(new UUID(7, 8));
    private static final CaseId ANEW = new CaseId(new UUID(7, 9));
    private static final LocalDate LATER = TODAY.plusDays(3);

    @Nested
    class The_reasons_letter {
        @Test
        void records_who_tells_what_and_opens_the_window_anew() {
            refused()
                    .when(full(Optional.empty()), byDecider().on(LATER).facts())
                    .then(
                            new ReasonsServed(
                                    CASE,
                                    ADAMS,
                                    Disclosure.FULL,
                                    Optional.empty(),
                                    Optional.empty(),
                                    WORDS,
                                    DECIDER,
                                    LATER),
                            window(LATER));
        }

        @Test
        void records_what_is_withheld_and_for_which_reason() {
            var served =
                    refused()
                            .when(
                                    letter(Disclosure.REDACTED, SampleAppeals.SOURCE, "The source"),
                                    byDecider().facts())
                            .thenDecision();
            assertThat(served.events().getFirst())
                    .isInstanceOfSatisfying(
                            ReasonsServed.class,
                            e -> {
                                assertThat(e.because()).contains(SampleAppeals.SOURCE);
                                assertThat(e.withheld().orElseThrow().present())
                                        .contains("The source");
                            });
        }

        @Test
        void withholds_nothing_without_saying_what_and_why() {
            refused()
                    .when(
                            new ServeReasons(
                                    CASE,
                                    Disclosure.WITHHELD,
                                    Optional.of(SampleAppeals.SOURCE),
                                    Optional.empty(),
                                    "words",
                                    Optional.empty()),
                            byDecider().facts())
                    .thenRejected(HARM_REASON_MISSING);
            refused()
                    .when(
                            letter(Disclosure.REDACTED, new HarmReason("HABIT"), "x"),
                            byDecider().facts())
                    .thenRejected(HARM_REASON_UNKNOWN);
            refused()
                    .when(letter(Disclosure.FULL, SampleAppeals.SOURCE, "x"), byDecider().facts())
                    .thenRejected(HARM_REASON_NOT_ALLOWED);
        }

        @Test
        void is_served_once_from_the_day_of_the_refusal_up_to_today() {
            refused()
                    .when(full(Optional.of(TODAY.minusDays(1))), byDecider().facts())
                    .thenRejected(SERVED_ON_AN_IMPOSSIBLE_DAY);
            refused()
                    .when(full(Optional.of(TODAY.plusDays(1))), byDecider().facts())
                    .thenRejected(SERVED_ON_AN_IMPOSSIBLE_DAY);
            refused()
                    .given(served())
                    .when(full(Optional.empty()), byDecider().facts())
                    .thenRejected(REASONS_ALREADY_SERVED);
        }

        @Test
        void is_for_a_decision_maker_without_an_interest() {
            refused()
                    .given(conflict(DECIDER))
                    .when(full(Optional.empty()), byDecider().facts())
                    .thenRejected(CONFLICT_DECLARED);
            refused()
                    .when(full(Optional.empty()), by("adams", VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
        }

        @Test
        void is_for_a_refusal_by_the_force() {
            vettingCase()
                    .given(readyAndClear())
                    .when(full(Optional.empty()), byDecider().facts())
                    .thenRejected(NOT_REFUSED);
            vettingCase()
                    .given(opened(), closed())
                    .when(full(Optional.empty()), byDecider().facts())
                    .thenRejected(NOT_REFUSED);
        }
    }

    @Nested
    class An_allowed_appeal {
        @Test
        void grants_from_today_and_leaves_the_mark_with_its_aftercare() {
            refused()
                    .when(overturn(), following().facts())
                    .then(
                            new RefusalOverturned(
                                    CASE,
                                    ADAMS,
                                    APPEAL,
                                    MV,
                                    GRANTED,
                                    List.of(),
                                    HEARER,
                                    APPEALS_OFFICER,
                                    CLEARANCE,
                                    TODAY,
                                    TODAY.plusYears(7),
                                    TODAY.plusMonths(6),
                                    PolicyFixture.VERSION));
            refused()
                    .when(overturn(), following().facts())
                    .thenPromises(
                            new Also(
                                    new GrantClearance(
                                            ADAMS,
                                            ESSEX,
                                            CLEARANCE,
                                            MV,
                                            TODAY,
                                            TODAY.plusYears(7),
                                            false,
                                            Optional.of(CASE))),
                            new Also(new NoteOutcome(ADAMS, ESSEX, CASE, MV, GRANTED, TODAY)));
        }

        @Test
        void with_conditions_grants_with_conditions() {
            var decision = refused().when(overturn(SUPERVISION), following().facts());
            assertThat(((RefusalOverturned) decision.thenDecision().events().getFirst()).outcome())
                    .isEqualTo(GRANTED_WITH_CONDITIONS);
            assertThat(decision.thenDecision().promises())
                    .filteredOn(
                            promise ->
                                    promise instanceof Also(GrantClearance grant)
                                            && grant.conditions().equals(List.of(SUPERVISION)))
                    .hasSize(1);
        }

        @Test
        void is_possible_only_while_the_refusal_stands() {
            vettingCase()
                    .given(readyAndClear())
                    .when(overturn(), following().facts())
                    .thenRejected(NOT_REFUSED);
            refused()
                    .given(new RefusalRemitted(CASE, APPEAL, ANEW))
                    .when(overturn(), following().facts())
                    .thenRejected(NOT_REFUSED);
        }
    }

    @Test
    void a_remitted_refusal_is_decided_anew_in_another_case() {
        refused()
                .when(new RemitRefusal(CASE, APPEAL, ANEW), following().facts())
                .then(new RefusalRemitted(CASE, APPEAL, ANEW));
        refused()
                .when(new RemitRefusal(CASE, APPEAL, ANEW), following().facts())
                .thenPromises(
                        new Also(
                                new OpenCase(
                                        ANEW,
                                        ADAMS,
                                        MV,
                                        CasePurpose.REVIEW,
                                        Optional.empty(),
                                        Optional.of("An appeal had the refusal decided anew."))),
                        barred(DECIDER),
                        barred(RESEARCHER));
    }

    private static Also barred(Account account) {
        return new Also(
                new ReportConflict(ANEW, account, "Took part in the refusal that was remitted."));
    }

    private static final Account HEARER = new Account("appeals");

    private static Given following() {
        return by("appeals", SERVICE);
    }

    private static OverturnRefusal overturn(Condition... conditions) {
        return new OverturnRefusal(
                CASE, APPEAL, List.of(conditions), Map.of(), APPEALS_OFFICER, CLEARANCE);
    }

    private static ServeReasons full(Optional<LocalDate> servedOn) {
        return new ServeReasons(
                CASE, Disclosure.FULL, Optional.empty(), Optional.empty(), "words", servedOn);
    }

    private static ServeReasons letter(Disclosure how, HarmReason because, String withheld) {
        return new ServeReasons(
                CASE, how, Optional.of(because), Optional.of(withheld), "words", Optional.empty());
    }

    private static ReasonsServed served() {
        return new ReasonsServed(
                CASE,
                ADAMS,
                Disclosure.FULL,
                Optional.empty(),
                Optional.empty(),
                WORDS,
                DECIDER,
                TODAY);
    }

    private static AppealWindowOpened window(LocalDate servedOn) {
        return new AppealWindowOpened(
                CASE, PolicyFixture.policy().appealWindow(servedOn), PolicyFixture.VERSION);
    }

    private static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> refused() {
        return vettingCase().given(readyAndAdverse()).given(decided(REFUSED), window(TODAY));
    }

    private static CaseDecided decided(CaseOutcome outcome) {
        return new CaseDecided(
                CASE,
                ADAMS,
                MV,
                outcome,
                true,
                List.of(),
                Optional.of(REASONS),
                DECIDER,
                VETTING_DECISION_MAKER,
                Optional.empty(),
                TODAY,
                Optional.empty(),
                PolicyFixture.VERSION);
    }
}
