package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.applications.Cases.*;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.RejectionReason;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;
import org.muster.command.support.Scenario;

class ApplicationDeciderTest {
    private static final AppointmentId APPOINTMENT = new AppointmentId(id(9));
    private static final ApplicantAppointed APPOINTED =
            new ApplicantAppointed(APPLICATION, APPOINTMENT);
    private static final Free FREES_THE_CLAIM = new Free(Submission.live(ADAMS, VACANCY));
    private static final Also RELEASES = new Also(new ReleaseCandidate(VACANCY, APPLICATION));

    @Nested
    class Endorsing {
        @Test
        void is_for_the_line_manager() {
            submitted().when(endorse(true, ""), byManager().facts()).then(ENDORSED);
        }

        @Test
        void may_be_declined_with_a_reason() {
            submitted()
                    .when(endorse(false, " We are too few. "), byManager().facts())
                    .then(NOT_ENDORSED);
        }

        @Test
        void is_not_declined_without_a_reason() {
            submitted()
                    .when(endorse(false, "  "), byManager().facts())
                    .thenRejected(REASON_MISSING);
        }

        @Test
        void happens_once() {
            submitted()
                    .given(NOT_ENDORSED)
                    .when(endorse(true, ""), byManager().facts())
                    .thenRejected(ALREADY_ENDORSED);
        }

        @Test
        void is_not_for_another_officers_line_manager() {
            submitted()
                    .when(endorse(true, ""), Given.by("other", Role.LINE_MANAGER).facts())
                    .thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter() {
            submitted().when(endorse(true, ""), byRecruiter().facts()).thenUnknown();
        }

        @Test
        void is_taken_in_while_the_application_is_on_hold() {
            submitted().given(HELD).when(endorse(true, ""), byManager().facts()).then(ENDORSED);
        }
    }

    @Nested
    class Noting_eligibility {
        @Test
        void follows_from_an_assessment() {
            submitted()
                    .when(noteEligible(), Given.byTheService().facts())
                    .then(noted(EligibilityOutcome.ELIGIBLE));
        }

        @Test
        void is_not_for_a_person() {
            submitted().when(noteEligible(), byRecruiter().facts()).thenUnknown();
        }

        @Test
        void comes_too_late_after_an_exit() {
            submitted()
                    .given(WITHDRAWN)
                    .when(noteEligible(), Given.byTheService().facts())
                    .thenRejected(APPLICATION_ENDED);
        }
    }

    @Nested
    class Noting_that_every_score_is_in {
        @Test
        void makes_a_shortlisted_candidate_assessed() {
            atInterview().when(assessed(), Given.byTheService().facts()).then(ASSESSED);
        }

        @Test
        void is_taken_in_for_a_candidate_on_reserve() {
            atInterview()
                    .given(RESERVED)
                    .when(assessed(), Given.byTheService().facts())
                    .then(ASSESSED);
        }

        @Test
        void is_refused_before_the_interview() {
            submitted()
                    .when(assessed(), Given.byTheService().facts())
                    .thenRejected(NOT_AT_INTERVIEW);
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void is_the_applicants_right_at_any_time_before_the_appointment() {
            accepted().when(withdraw(), byAdams().facts()).then(WITHDRAWN);
        }

        @Test
        void gives_back_the_post_and_lets_the_officer_apply_again() {
            accepted().when(withdraw(), byAdams().facts()).thenPromises(FREES_THE_CLAIM, RELEASES);
        }

        @Test
        void is_possible_while_on_hold() {
            submitted().given(HELD).when(withdraw(), byAdams().facts()).then(WITHDRAWN);
        }

        @Test
        void is_not_for_the_recruiter() {
            submitted().when(withdraw(), byRecruiter().facts()).thenUnknown();
        }

        @Test
        void happens_once() {
            submitted()
                    .given(WITHDRAWN)
                    .when(withdraw(), byAdams().facts())
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void comes_too_late_after_the_appointment() {
            accepted()
                    .given(APPOINTED)
                    .when(withdraw(), byAdams().facts())
                    .thenRejected(ALREADY_APPOINTED);
        }
    }

    @Nested
    class Rejecting {
        @Test
        void carries_a_code_and_a_reason() {
            submitted()
                    .when(reject(), byRecruiter().facts())
                    .then(
                            new ApplicationRejected(
                                    APPLICATION,
                                    VACANCY,
                                    ADAMS,
                                    RejectionReason.NOT_SHORTLISTED,
                                    Personal.of("Stronger field.")));
        }

        @Test
        void gives_back_the_post_and_lets_the_officer_apply_again() {
            accepted()
                    .when(reject(), byRecruiter().facts())
                    .thenPromises(FREES_THE_CLAIM, RELEASES);
        }

        @Test
        void is_not_for_a_recruiter_whose_own_application_it_is() {
            submitted()
                    .when(reject(), Given.by("adams", Role.RECRUITER, Role.APPLICANT).facts())
                    .thenUnknown();
        }

        @Test
        void comes_too_late_after_the_appointment() {
            accepted()
                    .given(APPOINTED)
                    .when(reject(), byRecruiter().facts())
                    .thenRejected(ALREADY_APPOINTED);
        }
    }

    @Nested
    class Holding_and_resuming {
        @Test
        void puts_on_hold_with_a_reason() {
            submitted()
                    .when(
                            new HoldApplication(APPLICATION, "Vetting is being renewed."),
                            byRecruiter().facts())
                    .then(HELD);
        }

        @Test
        void does_not_hold_twice() {
            submitted()
                    .given(HELD)
                    .when(new HoldApplication(APPLICATION, "Again."), byRecruiter().facts())
                    .thenRejected(APPLICATION_ON_HOLD);
        }

        @Test
        void resumes_what_is_on_hold() {
            submitted()
                    .given(HELD)
                    .when(new ResumeApplication(APPLICATION), byRecruiter().facts())
                    .then(new ApplicationResumed(APPLICATION));
        }

        @Test
        void does_not_resume_what_is_not() {
            submitted()
                    .when(new ResumeApplication(APPLICATION), byRecruiter().facts())
                    .thenRejected(APPLICATION_NOT_ON_HOLD);
        }
    }

    @Nested
    class Noting_the_appointment {
        @Test
        void follows_an_accepted_offer() {
            accepted().when(appointed(), Given.byTheService().facts()).then(APPOINTED);
        }

        @Test
        void keeps_the_claim_since_the_post_is_filled() {
            accepted().when(appointed(), Given.byTheService().facts()).thenPromises();
        }

        @Test
        void is_refused_while_the_offer_is_open() {
            atInterview()
                    .given(OFFERED)
                    .when(appointed(), Given.byTheService().facts())
                    .thenRejected(OFFER_NOT_ACCEPTED);
        }

        @Test
        void is_refused_while_on_hold() {
            accepted()
                    .given(HELD)
                    .when(appointed(), Given.byTheService().facts())
                    .thenRejected(APPLICATION_ON_HOLD);
        }

        @Test
        void happens_once() {
            accepted()
                    .given(APPOINTED)
                    .when(appointed(), Given.byTheService().facts())
                    .thenRejected(ALREADY_APPOINTED);
        }
    }

    @Test
    void an_order_on_an_application_that_was_never_submitted_finds_nothing() {
        application().when(withdraw(), byAdams().facts()).thenUnknown();
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> application() {
        return new Scenario<>(
                new Application.NotSubmitted(), ApplicationDecider::decide, Application::evolve);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> submitted() {
        return application().given(SUBMITTED);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> atInterview() {
        return submitted().given(ENDORSED, ELIGIBLE, TO_SIFT, TO_INTERVIEW);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> accepted() {
        return atInterview().given(OFFERED, ACCEPTED);
    }

    private static EndorseApplication endorse(boolean endorsed, String reason) {
        return new EndorseApplication(APPLICATION, endorsed, Optional.of(reason));
    }

    private static NoteEligibility noteEligible() {
        return new NoteEligibility(APPLICATION, EligibilityOutcome.ELIGIBLE);
    }

    private static NoteAssessed assessed() {
        return new NoteAssessed(APPLICATION);
    }

    private static WithdrawApplication withdraw() {
        return new WithdrawApplication(APPLICATION, Optional.empty());
    }

    private static RejectApplication reject() {
        return new RejectApplication(
                APPLICATION, RejectionReason.NOT_SHORTLISTED, "Stronger field.");
    }

    private static NoteAppointed appointed() {
        return new NoteAppointed(APPLICATION, APPOINTMENT);
    }
}
