package org.muster.command.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.vacancies.Cases.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.refusals.Rejected;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyCommand;
import org.muster.api.vacancies.VacancyCommand.*;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;

class VacancyDeciderTest {
    @Nested
    class Creating_a_vacancy {
        @Test
        void pins_the_version_of_the_role_profile() {
            vacancy().when(create(), knowing(profile(1))).then(CREATED);
        }

        @Test
        void pins_the_newest_version_with_its_clearances() {
            var raised = profile(2, Set.of("MV", "CTC"));
            assertThat(created(knowing(profile(1), raised)))
                    .returns(2, VacancyCreated::profileVersion)
                    .returns(
                            Set.of(new ClearanceLevel("MV"), new ClearanceLevel("CTC")),
                            VacancyCreated::requiredClearances);
        }

        @Test
        void lets_the_panel_score_competencies_and_values() {
            assertThat(created(knowing(profile(1))).criteria())
                    .containsExactly("Take ownership", "Integrity");
        }

        @Test
        void lets_the_panel_score_the_person_specification_where_nothing_else_is_named() {
            assertThat(created(knowing(specification())).criteria())
                    .containsExactly("Qualifications", "Circumstances");
        }

        @Test
        void names_a_panel_of_those_who_sit_on_panels() {
            var facts =
                    byRecruiter()
                            .knowing(PROFILE, profile(1))
                            .signingIn("panel1", Role.PANEL_MEMBER)
                            .signingIn("auditor", Role.AUDITOR)
                            .facts();
            var created = vacancy().when(scoredBy("panel1"), facts).thenDecision().events();
            assertThat(((VacancyCreated) created.getFirst()).panel())
                    .containsExactly(new Account("panel1"));
            vacancy().when(scoredBy("auditor"), facts).thenRejected(ACCOUNT_OF_OTHER_WORK);
            vacancy().when(scoredBy("panel11"), facts).thenRejected(ACCOUNT_UNKNOWN);
        }

        @Test
        void has_the_usual_stages_where_it_names_none() {
            assertThat(created(knowing(profile(1))).stages()).isEqualTo(Stage.USUAL);
        }

        @Test
        void takes_an_id_only_once() {
            vacancy().given(CREATED).when(create(), knowing(profile(1))).thenRejected(ID_TAKEN);
        }

        @Test
        void needs_a_role_profile() {
            vacancy().when(create(), byRecruiter().facts()).thenRejected(PROFILE_UNKNOWN);
        }

        @Test
        void takes_a_profile_of_another_force_for_none() {
            vacancy().when(create(), ofAnotherForce()).thenRejected(PROFILE_UNKNOWN);
        }

        @Test
        void is_not_for_an_auditor() {
            var auditor = Given.by("auditor", Role.AUDITOR).knowing(PROFILE, profile(1));
            vacancy().when(create(), auditor.facts()).thenUnknown();
        }

        @Test
        void closes_in_the_future() {
            var late = byRecruiter().knowing(PROFILE, profile(1)).at(CLOSES);
            vacancy().when(create(), late.facts()).thenRejected(CLOSES_IN_THE_PAST);
        }

        @Test
        void has_a_pass_mark_where_there_is_something_to_score() {
            vacancy()
                    .when(create(Optional.empty(), Optional.of(3.0)), knowing(profile(1)))
                    .then(withPassMark(3.0));
        }

        @Test
        void needs_nothing_to_score_without_a_pass_mark() {
            assertThat(created(knowing(silent())).criteria()).isEmpty();
        }

        @Test
        void has_no_pass_mark_where_there_is_nothing_to_score() {
            vacancy()
                    .when(create(Optional.empty(), Optional.of(3.0)), knowing(silent()))
                    .thenRejected(NOTHING_TO_SCORE);
        }
    }

    @Nested
    class Choosing_a_sub_role {
        @Test
        void is_needed_where_the_profile_has_several() {
            vacancy()
                    .when(create(), knowing(withSubRoles("Investigation", "Referral")))
                    .thenRejected(SUB_ROLE_NEEDED, "Investigation", "Referral");
        }

        @Test
        void is_not_needed_where_the_profile_has_one() {
            assertThat(created(knowing(withSubRoles("Investigation"))).subRole()).isEmpty();
        }

        @Test
        void goes_by_the_profiles_own_spelling() {
            vacancy()
                    .when(
                            create(Optional.of("referral"), Optional.empty()),
                            knowing(withSubRoles("Investigation", "Referral")))
                    .then(inSubRole("Referral"));
        }

        @Test
        void refuses_one_that_the_profile_does_not_have_and_names_those_it_has() {
            var decided =
                    vacancy()
                            .when(
                                    create(Optional.of("Dogs"), Optional.empty()),
                                    knowing(withSubRoles("Investigation", "Referral")));
            decided.thenRejected(SUB_ROLE_UNKNOWN);
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(decided::thenDecision)
                    .withMessageContaining("Investigation; Referral");
        }

        @Test
        void refuses_any_where_the_profile_has_none() {
            vacancy()
                    .when(create(Optional.of("Dogs"), Optional.empty()), knowing(profile(1)))
                    .thenRejected(SUB_ROLE_UNKNOWN);
        }
    }

    @Nested
    class Opening {
        @Test
        void lets_officers_apply() {
            vacancy().given(CREATED).when(open(), recruiter()).then(OPENED);
        }

        @Test
        void happens_once() {
            vacancy()
                    .given(CREATED, OPENED)
                    .when(open(), recruiter())
                    .thenRejected(VACANCY_ALREADY_OPENED);
        }

        @Test
        void does_not_undo_a_closing() {
            vacancy()
                    .given(CREATED, OPENED, CLOSED)
                    .when(open(), recruiter())
                    .thenRejected(VACANCY_ALREADY_OPENED);
        }

        @Test
        void comes_too_late_after_the_closing_time() {
            vacancy()
                    .given(CREATED)
                    .when(open(), byRecruiter().at(CLOSES).facts())
                    .thenRejected(CLOSES_IN_THE_PAST);
        }

        @Test
        void does_not_revive_what_was_cancelled() {
            vacancy()
                    .given(CREATED, CANCELLED)
                    .when(open(), recruiter())
                    .thenRejected(VACANCY_ENDED);
        }

        @Test
        void is_not_for_another_force() {
            vacancy().given(CREATED).when(open(), ofAnotherForce()).thenUnknown();
        }

        @Test
        void of_a_vacancy_that_was_never_created_finds_nothing() {
            vacancy().when(open(), recruiter()).thenUnknown();
        }
    }

    @Nested
    class Closing {
        @Test
        void takes_no_more_applications() {
            vacancy().given(CREATED, OPENED).when(close(), recruiter()).then(CLOSED);
        }

        @Test
        void needs_an_open_vacancy() {
            vacancy().given(CREATED).when(close(), recruiter()).thenRejected(VACANCY_NOT_OPEN);
        }

        @Test
        void happens_once() {
            vacancy()
                    .given(CREATED, OPENED, CLOSED)
                    .when(close(), recruiter())
                    .thenRejected(VACANCY_NOT_OPEN);
        }
    }

    @Nested
    class Cancelling {
        @Test
        void is_possible_before_opening() {
            vacancy().given(CREATED).when(cancel(), recruiter()).then(CANCELLED);
        }

        @Test
        void is_possible_after_closing() {
            vacancy().given(CREATED, OPENED, CLOSED).when(cancel(), recruiter()).then(CANCELLED);
        }

        @Test
        void releases_nobody_by_itself() {
            vacancy().given(CREATED, OPENED, taken(1)).when(cancel(), recruiter()).then(CANCELLED);
        }

        @Test
        void happens_once() {
            vacancy()
                    .given(CREATED, CANCELLED)
                    .when(cancel(), recruiter())
                    .thenRejected(VACANCY_ENDED);
        }
    }

    private static Scenario<VacancyCommand, Vacancy, VacancyEvent> vacancy() {
        return new Scenario<>(new Vacancy.NotCreated(), VacancyDecider::decide, Vacancy::evolve);
    }

    private static VacancyCreated created(Facts facts) {
        var decision = VacancyDecider.decide(create(), new Vacancy.NotCreated(), facts);
        return (VacancyCreated) decision.events().getFirst();
    }

    private static Facts recruiter() {
        return byRecruiter().facts();
    }

    private static Facts knowing(VersionPublished... versions) {
        return byRecruiter().knowing(PROFILE, versions).facts();
    }

    private static Facts ofAnotherForce() {
        var facts = knowing(profile(1));
        var kent =
                new Actor(
                        new Account("recruiter"),
                        Set.of(Role.RECRUITER),
                        Set.of(new Force("Kent Police")),
                        false);
        return new Facts(
                kent,
                facts.now(),
                facts.policies(),
                facts.histories(),
                facts.claims(),
                facts.actedAs());
    }

    private static CreateVacancy create() {
        return create(Optional.empty(), Optional.empty());
    }

    private static CreateVacancy create(Optional<String> subRole, Optional<Double> passMark) {
        return new CreateVacancy(
                VACANCY,
                PROFILE,
                subRole,
                2,
                CLOSES,
                " Chelmsford ",
                List.of(),
                passMark,
                Set.of());
    }

    private static CreateVacancy scoredBy(String account) {
        return new CreateVacancy(
                VACANCY,
                PROFILE,
                Optional.empty(),
                2,
                CLOSES,
                "Chelmsford",
                List.of(),
                Optional.empty(),
                Set.of(new Account(account)));
    }

    private static OpenVacancy open() {
        return new OpenVacancy(VACANCY);
    }

    private static CloseVacancy close() {
        return new CloseVacancy(VACANCY);
    }

    private static CancelVacancy cancel() {
        return new CancelVacancy(VACANCY, "Not funded.");
    }
}
