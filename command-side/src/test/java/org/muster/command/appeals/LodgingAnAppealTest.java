package org.muster.command.appeals;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.refusals.Rejection.ALREADY_APPEALED;
import static org.muster.api.refusals.Rejection.GROUND_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.NOT_REFUSED;
import static org.muster.api.refusals.Rejection.OUT_OF_TIME;
import static org.muster.command.appeals.AppealWords.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.Ground;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalRemitted;
import org.muster.command.support.Claim;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Take;

class LodgingAnAppealTest {
    @Test
    void is_in_time_on_the_last_day() {
        appeal().when(lodge(Optional.empty()), byApplicant().facts()).then(lodged(LAST_DAY, false));
    }

    @Test
    void is_possible_once_for_each_refusal() {
        appeal().when(lodge(Optional.empty()), byApplicant().facts())
                .thenPromises(new Take(new Claim("appeal", CASE.key()), ALREADY_APPEALED));
        appeal().given(lodged(LAST_DAY, false))
                .when(lodge(Optional.empty()), byApplicant().facts())
                .thenRejected(ID_TAKEN);
    }

    @Test
    void can_be_recorded_for_the_applicant_by_an_appeals_officer() {
        appeal().when(lodge(Optional.empty()), byOfficer().facts()).then(lodged(LAST_DAY, true));
    }

    @Test
    void is_refused_the_day_after_with_the_arithmetic_unless_there_is_a_reason() {
        var late = LAST_DAY.plusDays(1);
        appeal().when(lodge(Optional.empty()), byApplicant().on(late).facts())
                .thenRejected(OUT_OF_TIME, "lateReason");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () ->
                                AppealDecider.decide(
                                        lodge(Optional.empty()),
                                        new Appeal.NotLodged(),
                                        byApplicant().on(late).facts()))
                .withMessageContainingAll(
                        "1 April 2026",
                        "3 April 2026",
                        "6 April 2026, Easter Monday",
                        "15 April 2026");
        appeal().when(lodge(Optional.of("words")), byApplicant().on(late).facts())
                .then(lodged(late, false));
    }

    @Test
    void does_not_keep_a_reason_for_lateness_that_was_not_needed() {
        appeal().when(lodge(Optional.of("words")), byApplicant().facts())
                .then(lodged(LAST_DAY, false));
    }

    @Test
    void names_grounds_that_the_policy_set_knows() {
        appeal().when(
                        new LodgeAppeal(
                                APPEAL,
                                CASE,
                                List.of(new Ground("HABIT")),
                                "words",
                                Optional.empty()),
                        byApplicant().facts())
                .thenRejected(GROUND_UNKNOWN);
    }

    @Test
    void is_against_a_refusal_that_stands() {
        appeal().when(
                        lodge(Optional.empty()),
                        Given.by("adams", APPLICANT)
                                .on(LAST_DAY)
                                .under(PolicyFixture.policy())
                                .knowing(CASE, opened())
                                .facts())
                .thenRejected(NOT_REFUSED);
        appeal().when(
                        lodge(Optional.empty()),
                        byApplicant()
                                .knowing(CASE, new RefusalRemitted(CASE, APPEAL, ANEW))
                                .facts())
                .thenRejected(NOT_REFUSED);
    }

    @Test
    void is_for_the_applicant_alone_and_for_officers_of_the_force_without_an_interest() {
        appeal().when(lodge(Optional.empty()), by("shah", APPLICANT).facts()).thenUnknown();
        appeal().when(lodge(Optional.empty()), by("adams", APPEALS_OFFICER).facts()).thenUnknown();
        appeal().when(lodge(Optional.empty()), by("cousin", APPEALS_OFFICER).facts()).thenUnknown();
        appeal().when(
                        lodge(Optional.empty()),
                        byOfficer().onlyFor(new Force("Kent Police")).facts())
                .thenUnknown();
        appeal().when(
                        lodge(Optional.empty()),
                        Given.by("adams", APPLICANT).under(PolicyFixture.policy()).facts())
                .thenUnknown();
    }
}
