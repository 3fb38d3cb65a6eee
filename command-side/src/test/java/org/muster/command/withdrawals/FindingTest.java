package org.muster.command.withdrawals;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.api.withdrawals.AppealBody.APPEAL_PANEL;
import static org.muster.api.withdrawals.AppealBody.POLICE_APPEALS_TRIBUNAL;
import static org.muster.api.withdrawals.AppealFinding.ALLOWED;
import static org.muster.api.withdrawals.AppealFinding.DISMISSED;
import static org.muster.command.withdrawals.Assessed.*;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.clearances.ClearanceCommand.RestoreClearance;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.RecordAppealFinding;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Facts;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;

class FindingTest {
    private static final LocalDate LATER = TODAY.plusDays(60);
    private static final RecordAppealFinding ALLOWING = record(APPEAL_PANEL, ALLOWED, LATER);
    private static final RecordAppealFinding DISMISSING = record(APPEAL_PANEL, DISMISSED, LATER);

    @Test
    void restores_the_clearance_from_its_day_on_where_it_allows_the_appeal() {
        var finding = withdrawn().when(ALLOWING, uninvolved());
        finding.then(recorded(APPEAL_PANEL, ALLOWED));
        finding.thenPromises(
                new Also(new RestoreClearance(ADAMS, ESSEX, CLEARANCE, WITHDRAWAL, LATER)));
    }

    @Test
    void changes_nothing_about_the_clearance_where_it_dismisses_it() {
        var finding = withdrawn().when(DISMISSING, uninvolved());
        finding.then(recorded(APPEAL_PANEL, DISMISSED));
        finding.thenPromises();
    }

    @Test
    void of_the_tribunal_comes_after_that_of_the_panel_and_never_the_other_way_round() {
        withdrawn()
                .given(recorded(APPEAL_PANEL, DISMISSED))
                .when(record(POLICE_APPEALS_TRIBUNAL, ALLOWED, LATER), uninvolved())
                .then(recorded(POLICE_APPEALS_TRIBUNAL, ALLOWED));
        withdrawn()
                .given(recorded(APPEAL_PANEL, DISMISSED))
                .when(ALLOWING, uninvolved())
                .thenRejected(FINDING_ALREADY_RECORDED);
        withdrawn()
                .given(recorded(POLICE_APPEALS_TRIBUNAL, DISMISSED))
                .when(ALLOWING, uninvolved())
                .thenRejected(FINDING_ALREADY_RECORDED);
    }

    @Test
    void is_of_a_withdrawal_that_stands() {
        withdrawn()
                .given(recorded(APPEAL_PANEL, ALLOWED))
                .when(record(POLICE_APPEALS_TRIBUNAL, DISMISSED, LATER), uninvolved())
                .thenRejected(NOTHING_TO_APPEAL);
        opened().given(decided(WithdrawalOutcome.RETAINED))
                .when(ALLOWING, uninvolved())
                .thenRejected(NOTHING_TO_APPEAL);
        opened().when(ALLOWING, uninvolved()).thenRejected(ASSESSMENT_NOT_DECIDED);
        opened().given(new LeftBeforeOutcome(WITHDRAWAL, TODAY))
                .when(ALLOWING, uninvolved())
                .thenRejected(ASSESSMENT_ENDED);
    }

    @Test
    void is_not_recorded_by_whoever_decided_the_assessment() {
        withdrawn()
                .when(ALLOWING, by("decider2", VETTING_DECISION_MAKER).on(LATER).facts())
                .thenRejected(DECIDED_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adams", "manager"})
    void is_not_for_the_officer_to_record_nor_for_who_manages_them(String account) {
        withdrawn()
                .when(ALLOWING, by(account, VETTING_DECISION_MAKER, APPLICANT).on(LATER).facts())
                .thenUnknown();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    void was_found_between_the_withdrawal_and_today(int days) {
        var finding = record(APPEAL_PANEL, ALLOWED, TODAY.plusDays(days));
        Assertions.assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> withdrawn().when(finding, uninvolved()).thenDecision());
    }

    private static Scenario<WithdrawalCommand, Withdrawal, WithdrawalEvent> withdrawn() {
        return opened().given(decided(WithdrawalOutcome.WITHDRAWN));
    }

    private static WithdrawalEvent decided(WithdrawalOutcome outcome) {
        return new WithdrawalDecided(
                WITHDRAWAL,
                ADAMS,
                outcome,
                new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS),
                account("decider2"),
                TODAY,
                PolicyFixture.VERSION);
    }

    private static RecordAppealFinding record(
            AppealBody body, AppealFinding finding, LocalDate foundOn) {
        return new RecordAppealFinding(WITHDRAWAL, body, finding, foundOn, "Words.");
    }

    private static WithdrawalEvent recorded(AppealBody body, AppealFinding finding) {
        return new AppealFindingRecorded(
                WITHDRAWAL, ADAMS, body, finding, LATER, WORDS, account("decider3"));
    }

    private static Facts uninvolved() {
        return by("decider3", VETTING_DECISION_MAKER).on(LATER).facts();
    }
}
