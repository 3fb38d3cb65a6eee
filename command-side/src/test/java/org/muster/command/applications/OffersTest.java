package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.applications.Cases.*;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.MakeOffer;
import org.muster.api.applications.ApplicationCommand.PlaceOnReserve;
import org.muster.api.applications.ApplicationCommand.RespondToOffer;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.OfferAccepted;
import org.muster.api.applications.ApplicationEvent.OfferDeclined;
import org.muster.api.applications.ApplicationEvent.OfferMade;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyCommand.KeepPost;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;
import org.muster.command.support.Scenario;

class OffersTest {
    @Nested
    class Making_an_offer {
        @Test
        void is_possible_from_the_interview_on() {
            shortlisted().when(offer(), recruiter()).then(OFFERED);
        }

        @Test
        void is_possible_after_the_assessment() {
            shortlisted().given(ASSESSED).when(offer(), recruiter()).then(OFFERED);
        }

        @Test
        void is_possible_from_the_reserve_list() {
            shortlisted().given(RESERVED).when(offer(), recruiter()).then(OFFERED);
        }

        @Test
        void takes_a_post_of_the_vacancy() {
            shortlisted()
                    .when(offer(), recruiter())
                    .thenPromises(
                            new Also(new TakePost(VACANCY, APPLICATION, Optional.empty(), UNTIL)));
        }

        @Test
        void keeps_the_reason_and_hands_it_to_the_vacancy() {
            var decision = shortlisted().when(offer("She speaks Polish."), recruiter());
            decision.then(
                    new OfferMade(
                            APPLICATION,
                            VACANCY,
                            ADAMS,
                            Optional.of(Personal.of("She speaks Polish.")),
                            Optional.of(UNTIL)));
            decision.thenPromises(
                    new Also(
                            new TakePost(
                                    VACANCY,
                                    APPLICATION,
                                    Optional.of("She speaks Polish."),
                                    UNTIL)));
        }

        @Test
        void is_too_early_before_the_interview() {
            submitted()
                    .given(ENDORSED, ELIGIBLE, TO_SIFT)
                    .when(offer(), recruiter())
                    .thenRejected(NOT_READY_FOR_OFFER);
        }

        @Test
        void is_refused_to_whoever_is_no_longer_eligible() {
            shortlisted()
                    .given(noted(EligibilityOutcome.INELIGIBLE))
                    .when(offer(), recruiter())
                    .thenRejected(NOT_READY_FOR_OFFER, "ELIGIBILITY");
        }

        @Test
        void happens_once() {
            shortlisted()
                    .given(OFFERED)
                    .when(offer(), recruiter())
                    .thenRejected(OFFER_ALREADY_MADE);
        }

        @Test
        void waits_while_the_application_is_on_hold() {
            shortlisted().given(HELD).when(offer(), recruiter()).thenRejected(APPLICATION_ON_HOLD);
        }

        @Test
        void comes_too_late_after_an_exit() {
            shortlisted()
                    .given(WITHDRAWN)
                    .when(offer(), recruiter())
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void is_not_for_a_recruiter_whose_own_application_it_is() {
            shortlisted().when(offer(), Given.by("adams", Role.RECRUITER).facts()).thenUnknown();
        }
    }

    @Nested
    class An_offer_that_nobody_answered {
        @Test
        void can_be_answered_on_its_last_day() {
            offered().when(answer(true), byAdams().on(UNTIL).facts()).then(ACCEPTED);
        }

        @Test
        void has_expired_on_the_day_after() {
            offered()
                    .when(answer(true), byAdams().on(UNTIL.plusDays(1)).facts())
                    .thenRejected(OFFER_EXPIRED);
            offered()
                    .when(answer(false), byAdams().on(UNTIL.plusDays(1)).facts())
                    .thenRejected(OFFER_EXPIRED);
        }

        @Test
        void expires_at_midnight_in_london() {
            var last = Instant.parse("2026-03-11T23:59:59Z");
            offered().when(answer(true), byAdams().at(last).facts()).then(ACCEPTED);
            offered()
                    .when(answer(true), byAdams().at(last.plusSeconds(1)).facts())
                    .thenRejected(OFFER_EXPIRED);
        }

        @Test
        void can_be_made_again_with_a_new_last_day() {
            var day = UNTIL.plusDays(1);
            var until = Optional.of(day.plusDays(10));
            offered()
                    .when(offer(), byRecruiter().on(day).under(PolicyFixture.policy()).facts())
                    .then(new OfferMade(APPLICATION, VACANCY, ADAMS, Optional.empty(), until));
        }

        @Test
        void stands_for_ever_where_it_was_made_before_offers_expired() {
            shortlisted()
                    .given(
                            new OfferMade(
                                    APPLICATION,
                                    VACANCY,
                                    ADAMS,
                                    Optional.empty(),
                                    Optional.empty()))
                    .when(answer(true), byAdams().on(UNTIL.plusYears(1)).facts())
                    .then(ACCEPTED);
        }
    }

    @Nested
    class Answering_an_offer {
        @Test
        void is_for_the_applicant() {
            offered().when(answer(true), byAdams().facts()).then(ACCEPTED);
        }

        @Test
        void by_accepting_keeps_the_post() {
            offered()
                    .when(answer(true), byAdams().facts())
                    .thenPromises(new Also(new KeepPost(VACANCY, APPLICATION)));
        }

        @Test
        void is_for_a_recruiter_on_the_officers_behalf_which_is_recorded() {
            offered()
                    .when(
                            new RespondToOffer(APPLICATION, true, Optional.of("By telephone.")),
                            recruiter())
                    .then(
                            new OfferAccepted(
                                    APPLICATION,
                                    ADAMS,
                                    true,
                                    Optional.of(Personal.of("By telephone."))));
        }

        @Test
        void is_the_officers_own_for_an_officer_who_is_also_a_recruiter() {
            offered()
                    .when(answer(true), Given.by("adams", Role.RECRUITER, Role.APPLICANT).facts())
                    .then(ACCEPTED);
        }

        @Test
        void may_decline_without_a_reason() {
            offered()
                    .when(answer(false), byAdams().facts())
                    .then(new OfferDeclined(APPLICATION, VACANCY, ADAMS, false, Optional.empty()));
        }

        @Test
        void by_declining_gives_back_the_post_and_lets_the_officer_apply_again() {
            offered()
                    .when(answer(false), byAdams().facts())
                    .thenPromises(
                            new Free(Submission.live(ADAMS, VACANCY)),
                            new Also(new ReleaseCandidate(VACANCY, APPLICATION)));
        }

        @Test
        void needs_an_offer() {
            shortlisted().when(answer(true), byAdams().facts()).thenRejected(OFFER_NOT_MADE);
        }

        @Test
        void happens_once() {
            offered()
                    .given(ACCEPTED)
                    .when(answer(true), byAdams().facts())
                    .thenRejected(OFFER_NOT_MADE);
        }

        @Test
        void is_not_for_another_applicant() {
            offered().when(answer(true), Given.by("shah", Role.APPLICANT).facts()).thenUnknown();
        }
    }

    @Nested
    class Placing_on_reserve {
        @Test
        void keeps_a_shortlisted_candidate_in_hand() {
            shortlisted().when(reserve(), recruiter()).then(RESERVED);
        }

        @Test
        void keeps_an_assessed_candidate_in_hand() {
            shortlisted().given(ASSESSED).when(reserve(), recruiter()).then(RESERVED);
        }

        @Test
        void is_too_early_before_the_interview() {
            submitted().when(reserve(), recruiter()).thenRejected(ILLEGAL_MOVE);
        }

        @Test
        void is_too_late_after_an_offer() {
            offered().when(reserve(), recruiter()).thenRejected(ILLEGAL_MOVE);
        }
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> submitted() {
        return new Scenario<ApplicationCommand, Application, ApplicationEvent>(
                        new Application.NotSubmitted(),
                        ApplicationDecider::decide,
                        Application::evolve)
                .given(SUBMITTED);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> shortlisted() {
        return submitted().given(ENDORSED, ELIGIBLE, TO_SIFT, TO_INTERVIEW);
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> offered() {
        return shortlisted().given(OFFERED);
    }

    private static Facts recruiter() {
        return byRecruiter().under(PolicyFixture.policy()).facts();
    }

    private static MakeOffer offer() {
        return new MakeOffer(APPLICATION, Optional.empty());
    }

    private static MakeOffer offer(String reason) {
        return new MakeOffer(APPLICATION, Optional.of(reason));
    }

    private static RespondToOffer answer(boolean accepted) {
        return new RespondToOffer(APPLICATION, accepted, Optional.empty());
    }

    private static PlaceOnReserve reserve() {
        return new PlaceOnReserve(APPLICATION, "A post may come free.");
    }
}
