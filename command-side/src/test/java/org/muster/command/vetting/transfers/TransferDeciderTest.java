package org.muster.command.vetting.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.api.vetting.transfers.TransferFinding.ADVERSE;
import static org.muster.api.vetting.transfers.TransferFinding.NOTHING_ADVERSE;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.support.SampleTransfers.COMPLAINTS;
import static org.muster.command.support.SampleTransfers.SICKNESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Delegation;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.ConcludeTransfer;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.transfers.ChecklistItem;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferCommand;
import org.muster.api.vetting.transfers.TransferCommand.*;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferEvent.*;
import org.muster.api.vetting.transfers.TransferFinding;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;

class TransferDeciderTest {
    private static final CaseId CASE = new CaseId(new UUID(7, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(7, 2));
    private static final ClearanceId CLEARANCE = new ClearanceId(new UUID(7, 3));
    private static final Force ESSEX = new Force("Essex Police");
    private static final Force KENT = new Force("Kent Police");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate EIGHT_MONTHS_AGO = LocalDate.of(2026, 3, 10);
    private static final Personal<String> WORDS = Personal.of("words");
    private static final Rationale REASONS = new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS);

    @Nested
    class Recording_what_a_transferee_brings {
        @Test
        void keeps_each_item_with_its_reference() {
            transfer()
                    .when(item(SICKNESS, NOTHING_ADVERSE), researcher())
                    .then(told(SICKNESS, NOTHING_ADVERSE));
            transfer()
                    .when(new RecordConductHistory(CASE, ADVERSE, "words", none()), researcher())
                    .then(history(ADVERSE));
            transfer()
                    .when(earlier(KENT, EIGHT_MONTHS_AGO), researcher())
                    .then(recorded(MV, EIGHT_MONTHS_AGO));
        }

        @Test
        void knows_only_items_of_the_checklist() {
            transfer()
                    .when(item(new ChecklistItem("SHOE_SIZE"), NOTHING_ADVERSE), researcher())
                    .thenRejected(CHECKLIST_ITEM_UNKNOWN);
        }

        @Test
        void takes_a_clearance_of_another_force_that_was_granted_by_today() {
            badField(earlier(ESSEX, EIGHT_MONTHS_AGO), "force");
            badField(earlier(KENT, TODAY.plusDays(1)), "grantedOn");
            var ended = new EarlierClearance(KENT, MV, TODAY, TODAY.minusDays(1));
            badField(new RecordEarlierClearance(CASE, ended, "words"), "lastDay");
            var unknown = new EarlierClearance(KENT, new ClearanceLevel("XV"), TODAY, TODAY);
            transfer()
                    .when(new RecordEarlierClearance(CASE, unknown, "words"), researcher())
                    .thenRejected(CLEARANCE_LEVEL_UNKNOWN);
        }

        @Test
        void is_for_the_assigned_researcher_of_an_open_case_of_a_transfer() {
            var order = item(SICKNESS, NOTHING_ADVERSE);
            transfer().when(order, by("researcher2", VETTING_RESEARCHER)).thenUnknown();
            transfer()
                    .when(order, given("researcher", VETTING_RESEARCHER).onlyFor(KENT).facts())
                    .thenUnknown();
            transfer().when(order, of(CasePurpose.RENEWAL).facts()).thenRejected(NOT_A_TRANSFER);
            transfer()
                    .when(
                            order,
                            given("researcher", VETTING_RESEARCHER).knowing(CASE, closed()).facts())
                    .thenRejected(CASE_NOT_OPEN);
        }

        private void badField(TransferCommand order, String field) {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(() -> transfer().when(order, researcher()).thenDecision())
                    .returns(field, BadField::field);
        }
    }

    @Nested
    class Accepting_it {
        @Test
        void ends_the_case_with_a_clearance_that_lasts_as_long_as_it_would_have_there() {
            var lastDay = EIGHT_MONTHS_AGO.plusYears(7);
            var accepted = complete().when(accept(none()), decider()).thenDecision();
            assertThat(accepted.events())
                    .containsExactly(
                            new TransferAccepted(
                                    CASE,
                                    OFFICER,
                                    brought(MV, EIGHT_MONTHS_AGO),
                                    CLEARANCE,
                                    new Account("decider"),
                                    TODAY,
                                    lastDay,
                                    PolicyFixture.VERSION));
            assertThat(accepted.promises())
                    .containsExactly(
                            new Also(
                                    new ConcludeTransfer(
                                            CASE,
                                            false,
                                            none(),
                                            VETTING_DECISION_MAKER,
                                            CLEARANCE,
                                            lastDay)));
        }

        @Test
        void takes_the_whole_checklist_and_the_history() {
            transfer()
                    .when(accept(none()), decider())
                    .thenRejected(
                            CHECKLIST_INCOMPLETE,
                            Transfer.NONE
                                    .missing(PolicyFixture.policy().transfers())
                                    .toArray(String[]::new));
            transfer()
                    .given(recorded(MV, EIGHT_MONTHS_AGO), told(SICKNESS, NOTHING_ADVERSE))
                    .when(accept(none()), decider())
                    .thenRejected(CHECKLIST_INCOMPLETE, "COMPLAINTS", "conductHistory");
        }

        @Test
        void is_refused_at_thirteen_months_with_the_arithmetic() {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(
                            () ->
                                    transfer()
                                            .given(recorded(MV, TODAY.minusMonths(13)))
                                            .when(accept(none()), decider())
                                            .thenDecision())
                    .returns(TRANSFER_NOT_ACCEPTABLE, Rejected::rule)
                    .returns(Optional.of(PolicyFixture.VERSION), Rejected::ruleVersion)
                    .withMessageContaining("the last day for that was 9 October 2026");
        }

        @Test
        void is_for_somebody_else_than_the_researcher() {
            complete()
                    .when(accept(none()), by("researcher", VETTING_DECISION_MAKER))
                    .thenRejected(SAME_AS_RESEARCHER);
        }

        @Test
        void takes_reasons_where_anything_is_adverse() {
            adverse(told(COMPLAINTS, ADVERSE), RATIONALE_MISSING);
            adverse(history(ADVERSE), RATIONALE_MISSING);
            var blank = Personal.of("");
            complete()
                    .given(told(COMPLAINTS, ADVERSE))
                    .when(
                            accept(Optional.of(new Rationale(WORDS, WORDS, blank, WORDS, WORDS))),
                            decider())
                    .thenRejected(RATIONALE_MISSING, "powersAndPolicy");
            var given =
                    complete()
                            .given(told(COMPLAINTS, ADVERSE))
                            .when(accept(Optional.of(REASONS)), decider())
                            .thenDecision();
            assertThat(given.promises())
                    .first()
                    .extracting(promise -> ((ConcludeTransfer) ((Also) promise).order()).adverse())
                    .isEqualTo(true);
        }

        @Test
        void takes_reasons_where_a_check_of_the_case_was_adverse() {
            var adverse = new CheckRecorded(CASE, OFFICER, PNC, CheckResult.ADVERSE, WORDS, none());
            complete()
                    .when(
                            accept(none()),
                            given("decider", VETTING_DECISION_MAKER).knowing(CASE, adverse).facts())
                    .thenRejected(RATIONALE_MISSING);
        }

        @Test
        void takes_delegation() {
            var clearOnly =
                    PolicyFixture.delegating(
                            List.of(
                                    new Delegation(
                                            false,
                                            Set.of(CaseOutcome.GRANTED),
                                            Set.of(VETTING_DECISION_MAKER))));
            complete()
                    .given(told(COMPLAINTS, ADVERSE))
                    .when(
                            accept(Optional.of(REASONS)),
                            given("decider", VETTING_DECISION_MAKER).under(clearOnly).facts())
                    .thenRejected(BEYOND_DELEGATION);
        }

        @Test
        void is_out_of_reach_in_ones_own_matter_and_refused_after_a_conflict() {
            var conflict =
                    new ConflictDeclared(CASE, OFFICER, new Account("decider"), Optional.empty());
            complete().when(accept(none()), by("own", VETTING_DECISION_MAKER)).thenUnknown();
            complete().when(accept(none()), by("manager", VETTING_DECISION_MAKER)).thenUnknown();
            complete()
                    .when(
                            accept(none()),
                            given("decider", VETTING_DECISION_MAKER)
                                    .knowing(CASE, conflict)
                                    .facts())
                    .thenRejected(CONFLICT_DECLARED);
        }

        private void adverse(TransferEvent told, Rejection rule) {
            complete().given(told).when(accept(none()), decider()).thenRejected(rule);
        }
    }

    private static Scenario<TransferCommand, Transfer, TransferEvent> transfer() {
        return new Scenario<>(Transfer.NONE, TransferDecider::decide, Transfer::evolve);
    }

    private static Scenario<TransferCommand, Transfer, TransferEvent> complete() {
        return transfer()
                .given(
                        recorded(MV, EIGHT_MONTHS_AGO),
                        told(SICKNESS, NOTHING_ADVERSE),
                        told(COMPLAINTS, NOTHING_ADVERSE),
                        history(NOTHING_ADVERSE));
    }

    private static Facts researcher() {
        return by("researcher", VETTING_RESEARCHER);
    }

    private static Facts decider() {
        return by("decider", VETTING_DECISION_MAKER);
    }

    private static Facts by(String account, Role role) {
        return given(account, role).facts();
    }

    private static Given given(String account, Role role) {
        return given(account, role, CasePurpose.TRANSFER);
    }

    private static Given of(CasePurpose purpose) {
        return given("researcher", VETTING_RESEARCHER, purpose);
    }

    private static Given given(String account, Role role, CasePurpose purpose) {
        return Given.by(account, role)
                .on(TODAY)
                .under(PolicyFixture.policy())
                .knowing(
                        CASE,
                        opened(purpose),
                        new ResearcherAssigned(CASE, new Account("researcher")));
    }

    private static VettingCaseEvent opened(CasePurpose purpose) {
        return new CaseOpened(
                CASE,
                OFFICER,
                ESSEX,
                Optional.of(Personal.of(new Account("own"))),
                Optional.of(new Account("manager")),
                MV,
                Ladder.FORCE,
                purpose,
                Optional.empty(),
                List.of(PNC),
                PolicyFixture.VERSION);
    }

    private static VettingCaseEvent closed() {
        return new CaseClosed(CASE, OFFICER, CaseOutcome.CANCELLED, WORDS);
    }

    private static RecordEarlierClearance earlier(Force force, LocalDate grantedOn) {
        var earlier = new EarlierClearance(force, MV, grantedOn, grantedOn.plusYears(7));
        return new RecordEarlierClearance(CASE, earlier, "words");
    }

    private static EarlierClearance brought(ClearanceLevel level, LocalDate grantedOn) {
        return new EarlierClearance(KENT, level, grantedOn, grantedOn.plusYears(7));
    }

    private static EarlierClearanceRecorded recorded(ClearanceLevel level, LocalDate grantedOn) {
        return new EarlierClearanceRecorded(CASE, OFFICER, brought(level, grantedOn), WORDS);
    }

    private static RecordChecklistItem item(ChecklistItem item, TransferFinding finding) {
        return new RecordChecklistItem(CASE, item, finding, "words", none());
    }

    private static ChecklistItemRecorded told(ChecklistItem item, TransferFinding finding) {
        return new ChecklistItemRecorded(CASE, OFFICER, item, finding, WORDS, none());
    }

    private static ConductHistoryRecorded history(TransferFinding finding) {
        return new ConductHistoryRecorded(CASE, OFFICER, finding, WORDS, none());
    }

    private static AcceptTransfer accept(Optional<Rationale> rationale) {
        return new AcceptTransfer(CASE, rationale, CLEARANCE);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
