package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CONDITIONS_MISSING;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.DECIDED_IN_THE_FUTURE;
import static org.muster.api.refusals.Rejection.NOT_NATIONAL;
import static org.muster.api.refusals.Rejection.NOT_UNDERPINNED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.vetting.CaseOutcome.CANCELLED;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.RV;
import static org.muster.command.support.PolicyFixture.SC;
import static org.muster.command.vetting.Cases.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.cases.DecisionCommand.RecordNationalDecision;
import org.muster.api.vetting.cases.DecisionEvent.NationalDecisionRecorded;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;
import org.muster.command.vetting.file.Enquiry;

class RecordingANationalDecisionTest {
    private static final LocalDate LAST_WEEK = TODAY.minusDays(7);

    @Test
    void keeps_outcome_reference_and_day() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(GRANTED, Optional.of(LAST_WEEK)), holding(RV, TODAY).facts())
                .then(
                        new NationalDecisionRecorded(
                                CASE,
                                ADAMS,
                                CTC,
                                GRANTED,
                                Personal.of("UKSV/1"),
                                Optional.of(CLEARANCE),
                                LAST_WEEK,
                                Optional.of(LAST_WEEK.plusYears(10)),
                                PolicyFixture.VERSION,
                                Optional.of(List.of())));
    }

    @Test
    void keeps_the_conditions_that_were_attached_and_has_the_register_list_them() {
        var condition =
                new Condition(
                        Personal.of("No travel alone."),
                        new Account("manager"),
                        TODAY.plusDays(30));
        var restricted = Map.of(1, "Not abroad.");
        var decision =
                vettingCase()
                        .given(openedNational(CTC))
                        .when(record(List.of(condition), restricted), holding(RV, TODAY).facts())
                        .thenDecision();
        assertThat(((NationalDecisionRecorded) decision.events().getFirst()).conditions())
                .contains(List.of(condition));
        assertThat(decision.promises())
                .contains(
                        new Also(
                                new GrantClearance(
                                                ADAMS,
                                                ESSEX,
                                                CLEARANCE,
                                                CTC,
                                                TODAY,
                                                TODAY.plusYears(10),
                                                true,
                                                Optional.of(CASE))
                                        .under(List.of(condition), restricted)));
    }

    @Test
    void names_the_conditions_of_a_grant_with_conditions_and_of_no_other() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(List.of(), Map.of()), holding(RV, TODAY).facts())
                .thenRejected(CONDITIONS_MISSING);
        var late = new Condition(Personal.of("None."), new Account("manager"), TODAY);
        vettingCase()
                .given(openedNational(CTC))
                .when(record(List.of(late), Map.of()), holding(RV, TODAY).facts())
                .thenRejected(REVIEW_IN_THE_PAST);
    }

    @Test
    void puts_the_clearance_on_the_register_from_the_day_of_the_decision() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(GRANTED, Optional.of(LAST_WEEK)), holding(RV, TODAY).facts())
                .thenPromises(
                        new Also(
                                new GrantClearance(
                                        ADAMS,
                                        ESSEX,
                                        CLEARANCE,
                                        CTC,
                                        LAST_WEEK,
                                        LAST_WEEK.plusYears(10),
                                        false,
                                        Optional.of(CASE))),
                        noted(CTC, GRANTED, LAST_WEEK),
                        new Free(Enquiry.of(openedNational(CTC)).claim()));
    }

    @Test
    void is_of_today_where_no_day_is_given() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(REFUSED, Optional.empty()), byDecider().facts())
                .then(
                        new NationalDecisionRecorded(
                                CASE,
                                ADAMS,
                                CTC,
                                REFUSED,
                                Personal.of("UKSV/1"),
                                Optional.empty(),
                                TODAY,
                                Optional.empty(),
                                PolicyFixture.VERSION,
                                Optional.of(List.of())));
    }

    @Test
    void of_a_grant_needs_a_live_force_clearance() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(GRANTED, Optional.empty()), byDecider().facts())
                .thenRejected(NOT_UNDERPINNED, "MV", "NPPV3", "RV");
    }

    @Test
    void of_a_grant_rests_on_the_last_day_of_a_force_clearance_and_not_on_the_next() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(GRANTED, Optional.empty()), holding(RV, TODAY.minusDays(1)).facts())
                .thenRejected(NOT_UNDERPINNED);
        var onTheLastDay =
                vettingCase()
                        .given(openedNational(CTC))
                        .when(record(GRANTED, Optional.empty()), holding(RV, TODAY).facts());
        assertThat(onTheLastDay.thenDecision().events()).hasSize(1);
    }

    @Test
    void of_a_grant_does_not_rest_on_another_national_clearance() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(GRANTED, Optional.empty()), holding(SC, TODAY.plusYears(5)).facts())
                .thenRejected(NOT_UNDERPINNED);
    }

    @Test
    void is_never_of_a_day_to_come() {
        vettingCase()
                .given(openedNational(CTC))
                .when(
                        record(GRANTED, Optional.of(TODAY.plusDays(1))),
                        holding(RV, TODAY.plusDays(9)).facts())
                .thenRejected(DECIDED_IN_THE_FUTURE);
    }

    @Test
    void is_only_at_a_national_level() {
        vettingCase()
                .given(readyAndClear())
                .when(record(GRANTED, Optional.empty()), byDecider().facts())
                .thenRejected(NOT_NATIONAL);
    }

    @Test
    void is_a_decision() {
        vettingCase()
                .given(openedNational(CTC))
                .when(record(CANCELLED, Optional.empty()), byDecider().facts())
                .thenRejected(OUTCOME_NOT_POSSIBLE);
    }

    @Test
    void happens_once() {
        vettingCase()
                .given(openedNational(CTC), closed())
                .when(record(GRANTED, Optional.empty()), byDecider().facts())
                .thenRejected(CASE_NOT_OPEN);
    }

    @Test
    void is_not_for_whoever_declared_a_conflict() {
        vettingCase()
                .given(openedNational(CTC), conflict(DECIDER))
                .when(record(GRANTED, Optional.empty()), byDecider().facts())
                .thenRejected(CONFLICT_DECLARED);
    }

    @Test
    void is_never_about_oneself() {
        vettingCase()
                .given(openedNational(CTC))
                .when(
                        record(GRANTED, Optional.empty()),
                        by("adams", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
    }

    @Test
    void needs_a_reference() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new RecordNationalDecision(
                                        CASE, GRANTED, " ", Optional.empty(), CLEARANCE));
    }

    private static RecordNationalDecision record(
            List<Condition> conditions, Map<Integer, String> restrictions) {
        return new RecordNationalDecision(
                CASE,
                GRANTED_WITH_CONDITIONS,
                "UKSV/1",
                Optional.empty(),
                conditions,
                restrictions,
                CLEARANCE);
    }

    private static RecordNationalDecision record(
            CaseOutcome outcome, Optional<LocalDate> decidedOn) {
        return new RecordNationalDecision(CASE, outcome, " UKSV/1 ", decidedOn, CLEARANCE);
    }

    private static Given holding(ClearanceLevel level, LocalDate to) {
        return byDecider()
                .knowing(
                        new ClearanceRegisterId(ADAMS),
                        new ClearanceGranted(
                                ADAMS,
                                ESSEX,
                                new ClearanceId(new UUID(9, 1)),
                                level,
                                to.minusYears(5),
                                to,
                                false,
                                Optional.empty()));
    }
}
