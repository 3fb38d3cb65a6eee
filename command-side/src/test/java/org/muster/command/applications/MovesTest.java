package org.muster.command.applications;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.api.vacancies.StageKind.*;
import static org.muster.command.applications.Cases.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.MoveApplication;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationMoved;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;

class MovesTest {
    @Nested
    class Moving_forwards {
        @Test
        void goes_one_stage_at_a_time() {
            submitted().given(ENDORSED, ELIGIBLE).when(to("Sift"), recruiter()).then(TO_SIFT);
        }

        @Test
        void reaches_the_interview_from_sift() {
            atSift().when(to("Interview"), recruiter()).then(TO_INTERVIEW);
        }

        @Test
        void knows_a_stage_whatever_the_case_of_its_letters() {
            atSift().when(to("INTERVIEW"), recruiter()).then(TO_INTERVIEW);
        }

        @Test
        void skips_no_stage() {
            refusedNaming(
                    submitted().given(ENDORSED, ELIGIBLE).when(to("Interview"), recruiter()),
                    "\"Applied\" to \"Interview\"");
        }

        @Test
        void waits_for_endorsement_and_eligibility() {
            submitted()
                    .when(to("Sift"), recruiter())
                    .thenRejected(ILLEGAL_MOVE, "ENDORSEMENT", "ELIGIBILITY");
        }

        @Test
        void waits_for_the_line_manager() {
            submitted()
                    .given(ELIGIBLE)
                    .when(to("Sift"), recruiter())
                    .thenRejected(ILLEGAL_MOVE, "ENDORSEMENT");
        }

        @Test
        void is_not_for_the_ineligible() {
            submitted()
                    .given(ENDORSED, noted(EligibilityOutcome.INELIGIBLE))
                    .when(to("Sift"), recruiter())
                    .thenRejected(ILLEGAL_MOVE, "ELIGIBILITY");
        }

        @Test
        void takes_an_undetermined_eligibility_for_none() {
            submitted()
                    .given(ENDORSED, noted(EligibilityOutcome.UNDETERMINED))
                    .when(to("Sift"), recruiter())
                    .thenRejected(ILLEGAL_MOVE, "ELIGIBILITY");
        }

        @Test
        void stops_at_sift_for_whoever_turned_out_ineligible_there() {
            atSift().given(noted(EligibilityOutcome.INELIGIBLE))
                    .when(to("Interview"), recruiter())
                    .thenRejected(ILLEGAL_MOVE, "ELIGIBILITY");
        }

        @Test
        void without_endorsement_needs_a_reason() {
            submitted()
                    .given(NOT_ENDORSED, ELIGIBLE)
                    .when(to("Sift"), recruiter())
                    .thenRejected(REASON_MISSING);
        }

        @Test
        void without_endorsement_needs_the_reason_once() {
            submitted()
                    .given(NOT_ENDORSED, ELIGIBLE, TO_SIFT)
                    .when(to("Interview"), recruiter())
                    .then(TO_INTERVIEW);
        }

        @Test
        void without_endorsement_is_possible_with_a_reason() {
            submitted()
                    .given(NOT_ENDORSED, ELIGIBLE)
                    .when(to("Sift", "The refusal names no ground."), recruiter())
                    .then(because("Applied", "Sift", SIFT, "The refusal names no ground."));
        }
    }

    @Nested
    class Moving_back {
        @Test
        void needs_a_reason() {
            atInterview().when(to("Sift"), recruiter()).thenRejected(REASON_MISSING);
        }

        @Test
        void goes_one_stage_back_with_a_reason() {
            atInterview()
                    .when(to("Sift", "Moved by mistake."), recruiter())
                    .then(because("Interview", "Sift", SIFT, "Moved by mistake."));
        }

        @Test
        void skips_no_stage() {
            atInterview()
                    .when(to("Applied", "Moved by mistake."), recruiter())
                    .thenRejected(ILLEGAL_MOVE);
        }

        @Test
        void is_over_once_every_score_is_in() {
            atInterview()
                    .given(ASSESSED)
                    .when(to("Sift", "Moved by mistake."), recruiter())
                    .thenRejected(ILLEGAL_MOVE);
        }
    }

    @Nested
    class No_move {
        @ParameterizedTest
        @ValueSource(strings = {"Conditional offer", "Vetting", "Posted", "Applied", "Nowhere"})
        void leads_to_the_same_stage_a_later_one_or_one_that_is_not_there(String name) {
            refusedNaming(
                    submitted().given(ENDORSED, ELIGIBLE).when(to(name), recruiter()),
                    "\"Applied\" to \"" + name + "\"");
        }

        @Test
        void leads_out_of_an_offer() {
            refusedNaming(
                    atInterview().given(OFFERED).when(to("Interview", "Why not."), recruiter()),
                    "\"Conditional offer\" to \"Interview\"");
        }

        @Test
        void leads_off_the_reserve_list() {
            atInterview()
                    .given(RESERVED)
                    .when(to("Sift", "Why not."), recruiter())
                    .thenRejected(ILLEGAL_MOVE);
        }

        @Test
        void happens_on_hold() {
            atSift().given(HELD)
                    .when(to("Interview"), recruiter())
                    .thenRejected(APPLICATION_ON_HOLD);
        }

        @Test
        void happens_after_an_exit() {
            atSift().given(WITHDRAWN)
                    .when(to("Interview"), recruiter())
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void is_for_the_applicant() {
            atSift().when(to("Interview"), byAdams().facts()).thenUnknown();
        }

        @Test
        void is_for_a_recruiter_whose_own_application_it_is() {
            atSift().when(to("Interview"), Given.by("adams", Role.RECRUITER).facts()).thenUnknown();
        }
    }

    @Nested
    class A_vacancy_with_stages_of_its_own {
        private static final List<Stage> STAGES =
                List.of(
                        new Stage("In", APPLIED),
                        new Stage("Paper", SIFT),
                        new Stage("Talk", INTERVIEW),
                        new Stage("Board", INTERVIEW),
                        new Stage("Offer", OFFER),
                        new Stage("Checks", VETTING),
                        new Stage("Done", POSTED));

        @Test
        void asks_nothing_of_a_move_before_the_sift() {
            var stages = new ArrayList<>(STAGES);
            stages.add(1, new Stage("Complete", APPLIED));
            application()
                    .given(submittedTo(stages))
                    .when(to("Complete"), recruiter())
                    .then(moved("In", "Complete", APPLIED));
        }

        @Test
        void may_have_two_interviews_one_after_the_other() {
            application()
                    .given(submittedTo(STAGES), ENDORSED, ELIGIBLE)
                    .given(moved("In", "Paper", SIFT), moved("Paper", "Talk", INTERVIEW), ASSESSED)
                    .when(to("Board"), recruiter())
                    .then(moved("Talk", "Board", INTERVIEW));
        }

        private static ApplicationSubmitted submittedTo(List<Stage> stages) {
            return new ApplicationSubmitted(
                    SUBMITTED.applicationId(),
                    SUBMITTED.vacancyId(),
                    SUBMITTED.officerId(),
                    SUBMITTED.force(),
                    SUBMITTED.account(),
                    SUBMITTED.lineManager(),
                    stages,
                    SUBMITTED.statement(),
                    SUBMITTED.declarations());
        }
    }

    private static void refusedNaming(
            Scenario<ApplicationCommand, Application, ApplicationEvent> decided, String stages) {
        decided.thenRejected(ILLEGAL_MOVE);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(decided::thenDecision)
                .withMessageContaining(stages);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> application() {
        return new Scenario<>(
                new Application.NotSubmitted(), ApplicationDecider::decide, Application::evolve);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> submitted() {
        return application().given(SUBMITTED);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> atSift() {
        return submitted().given(ENDORSED, ELIGIBLE, TO_SIFT);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> atInterview() {
        return atSift().given(TO_INTERVIEW);
    }

    private static Facts recruiter() {
        return byRecruiter().facts();
    }

    private static MoveApplication to(String stage) {
        return new MoveApplication(APPLICATION, stage, Optional.empty());
    }

    private static MoveApplication to(String stage, String reason) {
        return new MoveApplication(APPLICATION, stage, Optional.of(reason));
    }

    private static ApplicationMoved because(String from, String to, StageKind kind, String reason) {
        return new ApplicationMoved(
                APPLICATION, ADAMS, from, to, kind, Optional.of(Personal.of(reason)));
    }
}
