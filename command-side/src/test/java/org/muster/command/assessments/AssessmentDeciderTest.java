package org.muster.command.assessments;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.assessments.Cases.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand.NoteAssessed;
import org.muster.api.applications.ApplicationEvent.PlacedOnReserve;
import org.muster.api.assessments.AssessmentCommand;
import org.muster.api.assessments.AssessmentCommand.DeclareInterest;
import org.muster.api.assessments.AssessmentCommand.RecordScore;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyCommand.RankCandidate;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;

class AssessmentDeciderTest {
    private static final Also NOTES_ASSESSED = new Also(new NoteAssessed(APPLICATION));

    @Nested
    class Declaring_an_interest {
        @Test
        void comes_first() {
            assessment()
                    .when(declare(false), by("panel1", Set.of()).facts())
                    .then(declared("panel1", false));
        }

        @Test
        void may_say_what_the_conflict_is() {
            assessment()
                    .when(
                            new DeclareInterest(APPLICATION, true, Optional.of("My cousin.")),
                            by("panel1", Set.of()).facts())
                    .then(
                            new InterestDeclared(
                                    APPLICATION,
                                    ADAMS,
                                    new Account("panel1"),
                                    true,
                                    Optional.of(Personal.of("My cousin."))));
        }

        @Test
        void happens_once() {
            assessment()
                    .given(declared("panel1", false))
                    .when(declare(true), by("panel1", Set.of()).facts())
                    .thenRejected(CONFLICT_ALREADY_DECLARED);
        }

        @Test
        void of_a_conflict_puts_the_application_out_of_reach() {
            assessment()
                    .given(declared("panel1", true))
                    .when(declare(false), by("panel1", Set.of()).facts())
                    .thenUnknown();
        }

        @Test
        void is_not_for_whoever_is_not_on_the_panel() {
            assessment()
                    .when(declare(false), by("panel3", accounts("panel1", "panel2")).facts())
                    .thenUnknown();
        }

        @Test
        void is_not_for_the_applicant() {
            assessment().when(declare(false), by("adams", Set.of()).facts()).thenUnknown();
        }

        @Test
        void comes_too_late_after_an_exit() {
            assessment()
                    .when(declare(false), by("panel1", Set.of(), WITHDRAWN).facts())
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void needs_an_application() {
            assessment()
                    .when(declare(false), Given.by("panel1", Role.PANEL_MEMBER).facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Recording_a_score {
        @Test
        void follows_a_declaration() {
            ready().when(score(OWNERSHIP, 4), panel1()).then(scored("panel1", OWNERSHIP, 4));
        }

        @Test
        void is_refused_before_a_declaration() {
            assessment().when(score(OWNERSHIP, 4), panel1()).thenRejected(CONFLICT_NOT_DECLARED);
        }

        @Test
        void is_out_of_reach_for_whoever_declared_a_conflict() {
            assessment()
                    .given(declared("panel1", true))
                    .when(score(OWNERSHIP, 4), panel1())
                    .thenUnknown();
        }

        @Test
        void waits_for_the_interview() {
            ready().when(score(OWNERSHIP, 4), by("panel1", Set.of()).facts())
                    .thenRejected(NOT_AT_INTERVIEW);
        }

        @Test
        void knows_the_criteria_and_names_them() {
            var decided = ready().when(score("Charm", 4), panel1());
            decided.thenRejected(CRITERION_UNKNOWN);
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(decided::thenDecision)
                    .withMessageContaining("Take ownership; Integrity");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
        void stays_on_the_scale(int score) {
            ready().when(score(OWNERSHIP, score), panel1()).thenRejected(SCORE_OUT_OF_SCALE);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5})
        void may_be_at_either_end_of_the_scale(int score) {
            ready().when(score(OWNERSHIP, score), panel1())
                    .then(scored("panel1", OWNERSHIP, score));
        }

        @Test
        void may_replace_ones_own() {
            ready().given(scored("panel1", OWNERSHIP, 4))
                    .when(score(OWNERSHIP, 2), panel1())
                    .then(scored("panel1", OWNERSHIP, 2));
        }

        @Test
        void is_possible_on_reserve() {
            ready().when(
                            score(OWNERSHIP, 4),
                            atInterview("panel1")
                                    .knowing(
                                            APPLICATION,
                                            new PlacedOnReserve(
                                                    APPLICATION, ADAMS, Personal.of("Later.")))
                                    .facts())
                    .then(scored("panel1", OWNERSHIP, 4));
        }
    }

    @Nested
    class The_last_score {
        @Test
        void completes_the_assessment_with_the_mean_of_all() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2))
                    .when(score(INTEGRITY, 4), panel2())
                    .then(scored("panel2", INTEGRITY, 4), completed(2, 3.75));
        }

        @Test
        void tells_the_application_and_the_merit_list() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2))
                    .when(score(INTEGRITY, 4), panel2())
                    .thenPromises(NOTES_ASSESSED, ranks(3.75));
        }

        @Test
        void is_not_the_last_while_the_same_member_has_more_to_score() {
            halfWay().when(score(OWNERSHIP, 2), panel2()).then(scored("panel2", OWNERSHIP, 2));
        }

        @Test
        void of_a_single_member_completes_nothing() {
            ready().given(scored("panel1", OWNERSHIP, 5))
                    .when(score(INTEGRITY, 4), panel1())
                    .then(scored("panel1", INTEGRITY, 4));
        }

        @Test
        void waits_for_everybody_who_has_begun() {
            halfWay()
                    .given(declared("panel3", false), scored("panel3", OWNERSHIP, 1))
                    .given(scored("panel2", OWNERSHIP, 2))
                    .when(score(INTEGRITY, 4), panel2())
                    .then(scored("panel2", INTEGRITY, 4));
        }

        @Test
        void waits_for_everybody_whom_the_vacancy_names() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2))
                    .when(
                            score(INTEGRITY, 4),
                            atInterview("panel2", "panel1", "panel2", "panel3").facts())
                    .then(scored("panel2", INTEGRITY, 4));
        }

        @Test
        void does_not_wait_for_a_named_member_with_a_conflict() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2), declared("panel3", true))
                    .when(
                            score(INTEGRITY, 4),
                            atInterview("panel2", "panel1", "panel2", "panel3").facts())
                    .then(scored("panel2", INTEGRITY, 4), completed(2, 3.75));
        }

        @Test
        void may_have_been_in_when_the_last_named_member_declares_a_conflict() {
            var decision =
                    halfWay()
                            .given(scored("panel2", OWNERSHIP, 2), scored("panel2", INTEGRITY, 4))
                            .when(
                                    declare(true),
                                    atInterview("panel3", "panel1", "panel2", "panel3").facts());
            decision.then(declared("panel3", true), completed(2, 3.75));
            decision.thenPromises(NOTES_ASSESSED, ranks(3.75));
        }

        @Test
        void is_not_taken_for_the_last_while_the_application_is_back_at_sift() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2), scored("panel2", INTEGRITY, 4))
                    .when(
                            declare(true),
                            by("panel3", accounts("panel1", "panel2", "panel3")).facts())
                    .then(declared("panel3", true));
        }

        @Test
        void locks_them_all() {
            halfWay()
                    .given(scored("panel2", OWNERSHIP, 2), scored("panel2", INTEGRITY, 4))
                    .given(completed(2, 3.75))
                    .when(score(OWNERSHIP, 5), panel1())
                    .thenRejected(SCORES_LOCKED);
        }
    }

    @Test
    void a_conflict_declared_after_completion_completes_nothing_again() {
        halfWay()
                .given(scored("panel2", OWNERSHIP, 2), scored("panel2", INTEGRITY, 4))
                .given(completed(2, 3.75))
                .when(declare(true), atInterview("panel3").facts())
                .then(declared("panel3", true));
    }

    private static Scenario<AssessmentCommand, Assessment, AssessmentEvent> assessment() {
        return new Scenario<>(Assessment.NOT_BEGUN, AssessmentDecider::decide, Assessment::evolve);
    }

    private static Scenario<AssessmentCommand, Assessment, AssessmentEvent> ready() {
        return assessment().given(declared("panel1", false), declared("panel2", false));
    }

    private static Scenario<AssessmentCommand, Assessment, AssessmentEvent> halfWay() {
        return ready().given(scored("panel1", OWNERSHIP, 5), scored("panel1", INTEGRITY, 4));
    }

    private static Facts panel1() {
        return atInterview("panel1").facts();
    }

    private static Facts panel2() {
        return atInterview("panel2").facts();
    }

    private static DeclareInterest declare(boolean conflict) {
        return new DeclareInterest(APPLICATION, conflict, Optional.empty());
    }

    private static RecordScore score(String criterion, int score) {
        return new RecordScore(APPLICATION, criterion, score, "Gave a clear example.");
    }

    private static AssessmentCompleted completed(int members, double mean) {
        return new AssessmentCompleted(APPLICATION, VACANCY, members, mean);
    }

    private static Also ranks(double mean) {
        return new Also(new RankCandidate(VACANCY, APPLICATION, mean));
    }
}
