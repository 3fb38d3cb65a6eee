package org.muster.command.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.vacancies.Cases.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.vacancies.VacancyCommand;
import org.muster.api.vacancies.VacancyCommand.*;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;

class CandidatesTest {
    @Nested
    class Taking_a_post {
        @Test
        void leaves_one_fewer() {
            vacancy().when(take(1), service()).then(taken(1, 1, false));
        }

        @Test
        void is_refused_when_every_post_is_taken() {
            vacancy()
                    .given(taken(1, 1, false), taken(2, 0, false))
                    .when(take(3), service())
                    .thenRejected(NO_POST_LEFT);
        }

        @Test
        void tells_when_the_last_one_went_and_never_to_whom() {
            var moment = Instant.parse("2026-03-01T09:02:00Z");
            var facts = Given.byTheService().at(moment);
            vacancy()
                    .given(taken(1, 1, false), taken(2, 0, false))
                    .when(take(3), facts.knowing(VACANCY, taken(1, 1, false)).facts())
                    .thenRejectedSaying(
                            NO_POST_LEFT,
                            "Every post of this vacancy is taken: the candidate can be placed on"
                                    + " reserve. The last was taken on 1 March 2026 at 9:02am.");
        }

        @Test
        void is_possible_again_after_a_release() {
            vacancy()
                    .given(taken(1, 1, false), taken(2, 0, false))
                    .given(new PostReleased(VACANCY, candidate(1), 1))
                    .when(take(3), service())
                    .then(taken(3, 0, false));
        }

        @Test
        void is_possible_once_for_each_application() {
            vacancy()
                    .given(taken(1, 1, false))
                    .when(take(1), service())
                    .thenRejected(OFFER_ALREADY_MADE);
        }

        @Test
        void is_possible_after_closing() {
            vacancy().given(CLOSED).when(take(1), service()).then(taken(1, 1, false));
        }

        @Test
        void is_refused_once_the_vacancy_is_cancelled() {
            vacancy().given(CANCELLED).when(take(1), service()).thenRejected(VACANCY_ENDED);
        }

        @Test
        void asks_for_no_score_without_a_pass_mark() {
            vacancy()
                    .given(ranked(1, 4.5), ranked(2, 1.5))
                    .when(take(2), service())
                    .then(taken(2, 1, false));
        }

        @Test
        void is_not_for_a_recruiter() {
            vacancy().when(take(1), byRecruiter().facts()).thenUnknown();
        }
    }

    @Nested
    class A_pass_mark {
        @Test
        void lets_nobody_have_a_post_before_every_score_is_in() {
            marked().when(take(1), service()).thenRejected(NOT_READY_FOR_OFFER, "SCORES");
        }

        @Test
        void lets_nobody_below_it_have_a_post() {
            marked().given(ranked(1, 2.99)).when(take(1), service()).thenRejected(BELOW_PASS_MARK);
        }

        @Test
        void is_reached_by_the_mark_itself() {
            marked().given(ranked(1, 3.0)).when(take(1), service()).then(taken(1, 1, false));
        }

        @Test
        void stays_in_force_whatever_the_reason() {
            marked().given(ranked(1, 2.0))
                    .when(take(1, "I like her."), service())
                    .thenRejected(BELOW_PASS_MARK);
        }

        @Test
        void keeps_the_rank_order() {
            marked().given(ranked(1, 4.0), ranked(2, 3.5))
                    .when(take(2), service())
                    .thenRejected(OUT_OF_ORDER);
        }

        @Test
        void gives_way_to_a_reason_which_the_record_shows() {
            marked().given(ranked(1, 4.0), ranked(2, 3.5))
                    .when(take(2, "Speaks Polish."), service())
                    .then(taken(2, 1, true));
        }

        @Test
        void takes_equal_means_as_equal_in_rank() {
            marked().given(ranked(1, 3.5), ranked(2, 3.5))
                    .when(take(2), service())
                    .then(taken(2, 1, false));
        }

        @Test
        void passes_on_to_the_next_once_the_first_has_a_post() {
            marked().given(ranked(1, 4.0), ranked(2, 3.5), taken(1, 1, false))
                    .when(take(2), service())
                    .then(taken(2, 0, false));
        }

        @Test
        void passes_on_to_the_next_once_the_first_has_left() {
            marked().given(ranked(1, 4.0), ranked(2, 3.5), new CandidateLeft(VACANCY, candidate(1)))
                    .when(take(2), service())
                    .then(taken(2, 1, false));
        }
    }

    @Nested
    class An_expired_offer {
        @Test
        void holds_its_post_until_the_end_of_its_last_day() {
            full().when(take(3), service(UNTIL)).thenRejected(NO_POST_LEFT);
        }

        @Test
        void gives_its_post_back_to_whoever_takes_one_next() {
            full().when(take(3), service(UNTIL.plusDays(1)))
                    .then(
                            new PostReleased(VACANCY, candidate(1), 1),
                            new PostReleased(VACANCY, candidate(2), 2),
                            taken(3, 1, false));
        }

        @Test
        void can_be_made_again() {
            full().when(take(1), service(UNTIL.plusDays(1)))
                    .then(
                            new PostReleased(VACANCY, candidate(1), 1),
                            new PostReleased(VACANCY, candidate(2), 2),
                            taken(1, 1, false));
        }

        @Test
        void that_was_accepted_holds_its_post_for_good() {
            full().given(kept(1), kept(2))
                    .when(take(3), service(UNTIL.plusYears(1)))
                    .thenRejected(NO_POST_LEFT);
        }

        @Test
        void made_before_offers_expired_holds_its_post_for_good() {
            var timeless = new PostTaken(VACANCY, candidate(1), 1, false, Optional.empty());
            vacancy()
                    .given(timeless, taken(2, 0, false), kept(2))
                    .when(take(3), service(UNTIL.plusYears(1)))
                    .thenRejected(NO_POST_LEFT);
        }

        @Test
        void does_not_keep_the_next_in_rank_waiting() {
            marked().given(ranked(1, 4.0), ranked(2, 3.5), taken(1, 1, false))
                    .when(take(2), service(UNTIL.plusDays(1)))
                    .then(new PostReleased(VACANCY, candidate(1), 2), taken(2, 1, false));
        }

        private static Scenario<VacancyCommand, Vacancy, VacancyEvent> full() {
            return vacancy().given(taken(1, 1, false), taken(2, 0, false));
        }
    }

    @Nested
    class Keeping_a_post {
        @Test
        void makes_it_the_candidates_own() {
            vacancy().given(taken(1, 1, false)).when(keep(1), service(UNTIL)).then(kept(1));
        }

        @Test
        void happens_once() {
            vacancy().given(taken(1, 1, false), kept(1)).when(keep(1), service()).then();
        }

        @Test
        void is_possible_while_nobody_else_has_taken_it() {
            vacancy()
                    .given(taken(1, 1, false))
                    .when(keep(1), service(UNTIL.plusDays(1)))
                    .then(kept(1));
        }

        @Test
        void comes_too_late_once_somebody_else_has_it() {
            vacancy()
                    .given(taken(1, 1, false), new PostReleased(VACANCY, candidate(1), 2))
                    .when(keep(1), service())
                    .thenRejected(OFFER_EXPIRED);
        }

        @Test
        void works_after_a_cancellation() {
            vacancy().given(taken(1, 1, false), CANCELLED).when(keep(1), service()).then(kept(1));
        }

        @Test
        void is_not_for_a_recruiter() {
            vacancy().given(taken(1, 1, false)).when(keep(1), byRecruiter().facts()).thenUnknown();
        }
    }

    @Nested
    class Ranking {
        @Test
        void puts_a_candidate_on_the_merit_list() {
            vacancy().when(rank(1, 4.25), service()).then(ranked(1, 4.25));
        }

        @Test
        void happens_once() {
            vacancy().given(ranked(1, 4.25)).when(rank(1, 4.25), service()).then();
        }

        @Test
        void is_taken_in_after_a_cancellation() {
            vacancy().given(CANCELLED).when(rank(1, 4.25), service()).then(ranked(1, 4.25));
        }
    }

    @Nested
    class Releasing {
        @Test
        void gives_back_the_post_and_the_rank() {
            vacancy()
                    .given(ranked(1, 4.0), taken(1, 1, false))
                    .when(release(1), service())
                    .then(
                            new PostReleased(VACANCY, candidate(1), 2),
                            new CandidateLeft(VACANCY, candidate(1)));
        }

        @Test
        void gives_back_a_post_alone() {
            vacancy()
                    .given(taken(1, 1, false))
                    .when(release(1), service())
                    .then(new PostReleased(VACANCY, candidate(1), 2));
        }

        @Test
        void writes_nothing_for_whoever_had_neither() {
            vacancy().given(taken(1, 1, false)).when(release(2), service()).then();
        }

        @Test
        void works_after_a_cancellation() {
            vacancy()
                    .given(taken(1, 1, false), CANCELLED)
                    .when(release(1), service())
                    .then(new PostReleased(VACANCY, candidate(1), 2));
        }
    }

    @Test
    void whatever_is_taken_and_released_the_posts_add_up() {
        var posts = Posts.free(2).takenBy(candidate(1), Optional.empty());
        posts = posts.takenBy(candidate(2), Optional.of(UNTIL));
        assertThat(posts.left()).isZero();
        assertThat(posts.releasedBy(candidate(1)).releasedBy(candidate(1)).left()).isEqualTo(1);
    }

    private static Scenario<VacancyCommand, Vacancy, VacancyEvent> vacancy() {
        return of(CREATED);
    }

    private static Scenario<VacancyCommand, Vacancy, VacancyEvent> marked() {
        return of(withPassMark(3.0));
    }

    private static Scenario<VacancyCommand, Vacancy, VacancyEvent> of(VacancyCreated created) {
        return new Scenario<VacancyCommand, Vacancy, VacancyEvent>(
                        new Vacancy.NotCreated(), VacancyDecider::decide, Vacancy::evolve)
                .given(created, OPENED);
    }

    private static Facts service() {
        return Given.byTheService().facts();
    }

    private static Facts service(LocalDate day) {
        return Given.byTheService().on(day).facts();
    }

    private static KeepPost keep(int candidate) {
        return new KeepPost(VACANCY, candidate(candidate));
    }

    private static PostKept kept(int candidate) {
        return new PostKept(VACANCY, candidate(candidate));
    }

    private static TakePost take(int candidate) {
        return new TakePost(VACANCY, candidate(candidate), Optional.empty(), UNTIL);
    }

    private static TakePost take(int candidate, String reason) {
        return new TakePost(VACANCY, candidate(candidate), Optional.of(reason), UNTIL);
    }

    private static RankCandidate rank(int candidate, double mean) {
        return new RankCandidate(VACANCY, candidate(candidate), mean);
    }

    private static ReleaseCandidate release(int candidate) {
        return new ReleaseCandidate(VACANCY, candidate(candidate));
    }

    private static PostTaken taken(int candidate, int left, boolean outOfOrder) {
        return new PostTaken(VACANCY, candidate(candidate), left, outOfOrder, Optional.of(UNTIL));
    }
}
