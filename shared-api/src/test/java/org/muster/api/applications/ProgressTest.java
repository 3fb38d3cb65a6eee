package org.muster.api.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.applications.ApplicationState.*;
import static org.muster.api.eligibility.EligibilityOutcome.INELIGIBLE;
import static org.muster.api.eligibility.EligibilityOutcome.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;

class ProgressTest {
    private static final ApplicationId ID = new ApplicationId(new UUID(0, 1));
    private static final VacancyId VACANCY = new VacancyId(new UUID(0, 2));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 3));
    private static final ApplicationEvent ENDORSED =
            new ApplicationEndorsed(ID, OFFICER, Optional.empty());
    private static final ApplicationEvent NOT_ENDORSED =
            new EndorsementDeclined(ID, OFFICER, Personal.erased());
    private static final ApplicationEvent FOUND_ELIGIBLE = found(EligibilityOutcome.ELIGIBLE);
    private static final ApplicationEvent TO_SIFT = moved("Sift", StageKind.SIFT);
    private static final ApplicationEvent TO_INTERVIEW = moved("Interview", StageKind.INTERVIEW);
    private static final ApplicationEvent ASSESSMENT = new ApplicationAssessed(ID);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 2);
    private static final ApplicationEvent OFFER =
            new OfferMade(ID, VACANCY, OFFICER, Optional.empty(), Optional.of(UNTIL));
    private static final ApplicationEvent ACCEPTANCE =
            new OfferAccepted(ID, OFFICER, false, Optional.empty());
    private static final ApplicationEvent HOLD =
            new ApplicationHeld(ID, OFFICER, Personal.erased());

    @Nested
    class The_state_on_a_day {
        @Test
        void lets_an_offer_expire_after_its_last_day() {
            var offered = after(ENDORSED, FOUND_ELIGIBLE, TO_SIFT, TO_INTERVIEW, OFFER);
            assertThat(offered.on(UNTIL)).isEqualTo(OFFERED);
            assertThat(offered.on(UNTIL.plusDays(1))).isEqualTo(OFFER_EXPIRED);
        }

        @Test
        void lets_an_answered_offer_stand() {
            var accepted =
                    after(ENDORSED, FOUND_ELIGIBLE, TO_SIFT, TO_INTERVIEW, OFFER, ACCEPTANCE);
            assertThat(accepted.on(UNTIL.plusDays(1))).isEqualTo(ACCEPTED);
        }

        @Test
        void never_lets_an_offer_expire_that_was_made_without_a_day() {
            var offer = new OfferMade(ID, VACANCY, OFFICER, Optional.empty(), Optional.empty());
            var offered = after(ENDORSED, FOUND_ELIGIBLE, TO_SIFT, TO_INTERVIEW, offer);
            assertThat(offered.on(LocalDate.MAX)).isEqualTo(OFFERED);
        }

        @Test
        void begins_anew_with_another_offer() {
            var again =
                    new OfferMade(
                            ID, VACANCY, OFFICER, Optional.empty(), Optional.of(UNTIL.plusDays(9)));
            var offered = after(ENDORSED, FOUND_ELIGIBLE, TO_SIFT, TO_INTERVIEW, OFFER, again);
            assertThat(offered.on(UNTIL.plusDays(9))).isEqualTo(OFFERED);
        }
    }

    @Nested
    class The_state {
        @Test
        void begins_as_submitted() {
            stands(after(), SUBMITTED, "Applied");
        }

        @Test
        void tells_an_endorsement_and_its_refusal() {
            stands(after(ENDORSED), ApplicationState.ENDORSED, "Applied");
            stands(after(NOT_ENDORSED), ApplicationState.NOT_ENDORSED, "Applied");
        }

        @Test
        void puts_eligibility_before_endorsement_whichever_came_first() {
            stands(after(ENDORSED, FOUND_ELIGIBLE), ELIGIBLE, "Applied");
            stands(after(FOUND_ELIGIBLE, NOT_ENDORSED), ELIGIBLE, "Applied");
            stands(after(found(INELIGIBLE), ENDORSED), ApplicationState.INELIGIBLE, "Applied");
        }

        @Test
        void counts_conditional_eligibility_as_eligible() {
            var conditionally = found(EligibilityOutcome.ELIGIBLE_CONDITIONALLY);
            stands(after(ENDORSED, conditionally), ELIGIBLE, "Applied");
        }

        @Test
        void stays_with_the_endorsement_while_eligibility_is_undetermined() {
            stands(after(ENDORSED, found(UNDETERMINED)), ApplicationState.ENDORSED, "Applied");
        }

        @Test
        void no_longer_says_eligible_once_that_is_undetermined_again() {
            stands(
                    after(ENDORSED, FOUND_ELIGIBLE, found(UNDETERMINED)),
                    ApplicationState.ENDORSED,
                    "Applied");
        }

        @Test
        void is_shortlisted_on_leaving_sift() {
            stands(after(ENDORSED, FOUND_ELIGIBLE, TO_SIFT), ELIGIBLE, "Sift");
            stands(shortlisted(), SHORTLISTED, "Interview");
        }

        @Test
        void is_not_changed_by_eligibility_after_sift() {
            var progress = shortlisted(found(INELIGIBLE));
            stands(progress, SHORTLISTED, "Interview");
            assertThat(progress.mayProceed()).isFalse();
        }

        @Test
        void falls_back_with_a_move_back() {
            stands(shortlisted(TO_SIFT), ELIGIBLE, "Sift");
        }

        @Test
        void is_assessed_once_every_score_is_in() {
            stands(shortlisted(ASSESSMENT), ASSESSED, "Interview");
        }

        @Test
        void stays_assessed_through_a_further_interview() {
            stands(
                    shortlisted(ASSESSMENT, moved("Second interview", StageKind.INTERVIEW)),
                    ASSESSED,
                    "Second interview");
        }

        @Test
        void stays_on_reserve_when_the_last_score_comes_in() {
            var reserve = new PlacedOnReserve(ID, OFFICER, Personal.erased());
            stands(shortlisted(reserve, ASSESSMENT), RESERVE, "Interview");
        }

        @Test
        void follows_the_offer_to_the_appointment() {
            var appointed = new ApplicantAppointed(ID, new AppointmentId(new UUID(0, 4)));
            stands(shortlisted(OFFER), OFFERED, "Conditional offer");
            stands(shortlisted(OFFER, ACCEPTANCE), ACCEPTED, "Vetting");
            stands(shortlisted(OFFER, ACCEPTANCE, appointed), APPOINTED, "Posted");
        }

        @Test
        void ends_with_an_exit_where_it_stood() {
            var withdrawn = new ApplicationWithdrawn(ID, VACANCY, OFFICER, Optional.empty());
            var rejected =
                    new ApplicationRejected(
                            ID, VACANCY, OFFICER, RejectionReason.OTHER, Personal.erased());
            var declined = new OfferDeclined(ID, VACANCY, OFFICER, true, Optional.empty());
            stands(shortlisted(withdrawn), WITHDRAWN, "Interview");
            stands(after(rejected), REJECTED, "Applied");
            stands(shortlisted(OFFER, declined), DECLINED, "Conditional offer");
        }
    }

    @Nested
    class A_hold {
        @Test
        void is_a_flag_beside_the_state() {
            var held = shortlisted(HOLD);
            stands(held, SHORTLISTED, "Interview");
            assertThat(held.onHold()).isTrue();
        }

        @Test
        void ends_when_resumed() {
            assertThat(shortlisted(HOLD, new ApplicationResumed(ID)).onHold()).isFalse();
        }

        @Test
        void ends_with_the_application() {
            var withdrawn = new ApplicationWithdrawn(ID, VACANCY, OFFICER, Optional.empty());
            assertThat(shortlisted(HOLD, withdrawn).onHold()).isFalse();
        }
    }

    @Test
    void there_is_no_progress_before_a_submission() {
        assertThat(Progress.of(List.of())).isEmpty();
    }

    private static void stands(Progress progress, ApplicationState state, String stage) {
        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.stage().name()).isEqualTo(stage);
    }

    private static Progress shortlisted(ApplicationEvent... further) {
        var events = new ArrayList<>(List.of(ENDORSED, FOUND_ELIGIBLE, TO_SIFT, TO_INTERVIEW));
        events.addAll(List.of(further));
        return after(events.toArray(ApplicationEvent[]::new));
    }

    private static Progress after(ApplicationEvent... further) {
        var events = new ArrayList<ApplicationEvent>();
        events.add(
                new ApplicationSubmitted(
                        ID,
                        VACANCY,
                        OFFICER,
                        new Force("Essex Police"),
                        Optional.empty(),
                        Optional.empty(),
                        Stage.USUAL,
                        Personal.erased(),
                        Personal.erased()));
        events.addAll(List.of(further));
        return Progress.of(events).orElseThrow();
    }

    private static ApplicationEvent found(EligibilityOutcome outcome) {
        return new EligibilityNoted(ID, outcome);
    }

    private static ApplicationEvent moved(String to, StageKind kind) {
        return new ApplicationMoved(ID, OFFICER, "Elsewhere", to, kind, Optional.empty());
    }
}
