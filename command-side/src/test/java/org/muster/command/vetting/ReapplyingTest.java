package org.muster.command.vetting;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.CHANGE_NOT_YOURS;
import static org.muster.api.refusals.Rejection.REAPPLICATION_BARRED;
import static org.muster.api.refusals.Rejection.REAPPLICATION_NOT_BARRED;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.RV;
import static org.muster.command.vetting.Cases.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.AcceptReapplication;
import org.muster.api.vetting.cases.HandlingCommand.AssignResearcher;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.HandlingEvent.ReapplicationAccepted;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.command.support.Given;

/** The fixture's policy: twelve months after a refusal, or before after a material change. */
class ReapplyingTest {
    private static final LocalDate LATELY = TODAY.minusMonths(2);

    @Test
    void tells_the_vetting_unit_what_the_policy_set_says() {
        vettingCase()
                .when(open(MV, ""), refused(byResearcher(), LATELY).facts())
                .thenRejected(REAPPLICATION_BARRED);
    }

    @Test
    void is_open_to_the_vetting_unit_after_a_material_change_with_its_reason() {
        vettingCase()
                .when(open(MV, "words"), refused(byResearcher(), LATELY).facts())
                .then(opened(), accepted(), assigned());
    }

    @Test
    void is_open_once_the_period_is_over_and_not_a_day_before() {
        vettingCase()
                .when(open(MV, ""), refused(byResearcher(), TODAY.minusMonths(12)).facts())
                .then(opened(), assigned());
        vettingCase()
                .when(
                        open(MV, ""),
                        refused(byResearcher(), TODAY.minusMonths(12).plusDays(1)).facts())
                .thenRejected(REAPPLICATION_BARRED);
    }

    @Test
    void lets_a_recruiter_learn_nothing_of_the_refusal() {
        vettingCase().when(open(MV, ""), refused(byRecruiter(), LATELY).facts()).then(opened());
    }

    @Test
    void leaves_it_to_the_vetting_unit_to_say_what_has_changed() {
        vettingCase()
                .when(open(MV, "words"), by("recruiter", RECRUITER).facts())
                .thenRejected(CHANGE_NOT_YOURS);
    }

    @Test
    void waits_for_the_vetting_unit_where_it_was_asked_for_from_outside() {
        vettingCase()
                .given(opened())
                .when(new AssignResearcher(CASE, RESEARCHER), refused(byDecider(), LATELY).facts())
                .thenRejected(REAPPLICATION_BARRED);
        vettingCase()
                .given(opened())
                .when(new AcceptReapplication(CASE, "words"), refused(byDecider(), LATELY).facts())
                .then(accepted());
        vettingCase()
                .given(opened(), accepted())
                .when(new AssignResearcher(CASE, RESEARCHER), refused(byDecider(), LATELY).facts())
                .then(assigned());
    }

    @Test
    void is_accepted_once_and_only_where_something_stands_in_the_way() {
        vettingCase()
                .given(opened())
                .when(new AcceptReapplication(CASE, "words"), byDecider().facts())
                .thenRejected(REAPPLICATION_NOT_BARRED);
        vettingCase()
                .given(opened(), accepted())
                .when(new AcceptReapplication(CASE, "words"), refused(byDecider(), LATELY).facts())
                .thenRejected(REAPPLICATION_NOT_BARRED);
    }

    @Test
    void is_not_accepted_by_whoever_declared_a_conflict() {
        vettingCase()
                .given(opened(), conflict(DECIDER))
                .when(new AcceptReapplication(CASE, "words"), refused(byDecider(), LATELY).facts())
                .thenUnknown();
    }

    @Test
    void concerns_the_level_that_was_refused_alone() {
        vettingCase()
                .when(open(RV, ""), refused(by("researcher", VETTING_RESEARCHER), LATELY).facts())
                .thenDecision();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DISCONTINUED", "WITHDRAWN_BY_APPLICANT", "CANCELLED", "GRANTED"},
            value = CaseOutcome.class)
    void is_free_where_the_last_case_refused_nobody(CaseOutcome outcome) {
        vettingCase()
                .when(
                        open(MV, ""),
                        byResearcher()
                                .knowing(new VettingRecordId(ADAMS), earlier(outcome, LATELY))
                                .facts())
                .then(opened(), assigned());
    }

    private static Given refused(Given by, LocalDate on) {
        return by.knowing(new VettingRecordId(ADAMS), earlier(CaseOutcome.REFUSED, on));
    }

    private static OpenCase open(ClearanceLevel level, String change) {
        return new OpenCase(
                CASE, ADAMS, level, CasePurpose.APPOINTMENT, Optional.empty(), Optional.of(change));
    }

    private static ReapplicationAccepted accepted() {
        return new ReapplicationAccepted(CASE, ADAMS, WORDS);
    }
}
