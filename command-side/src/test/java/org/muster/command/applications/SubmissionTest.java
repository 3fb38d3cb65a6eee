package org.muster.command.applications;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.applications.Cases.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.engagements.EngagementCommand.NoteApplication;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyEvent.VacancyCancelled;
import org.muster.api.vacancies.VacancyEvent.VacancyClosed;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.Scenario;

class SubmissionTest {
    private static final VacancyOpened OPENED = new VacancyOpened(VACANCY);

    @Nested
    class Submitting_an_application {
        @Test
        void is_for_the_officer() {
            application().when(submit(), open(byAdams())).then(SUBMITTED);
        }

        @Test
        void is_for_a_recruiter_on_the_officers_behalf() {
            application().when(submit(), open(byRecruiter())).then(SUBMITTED);
        }

        @Test
        void claims_the_one_live_application_of_the_officer_for_the_vacancy() {
            application()
                    .when(submit(), open(byAdams()))
                    .thenPromises(
                            new Take(Submission.live(ADAMS, VACANCY), DUPLICATE_APPLICATION),
                            new Also(new NoteApplication(ADAMS, submit().applicationId())));
        }

        @Test
        void takes_an_id_only_once() {
            application().given(SUBMITTED).when(submit(), open(byAdams())).thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_another_officer() {
            application().when(submit(), open(Given.by("shah", Role.APPLICANT))).thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter_who_is_the_officer() {
            application().when(submit(), open(Given.by("adams", Role.RECRUITER))).thenUnknown();
        }

        @Test
        void is_not_for_anybody_as_an_officer_whose_account_is_erased() {
            var facts =
                    byAdams()
                            .knowing(VACANCY, vacancy(Optional.empty()), OPENED)
                            .knowing(ADAMS, registered(Optional.of(Personal.erased())))
                            .facts();
            application().when(submit(), facts).thenUnknown();
        }

        @Test
        void hides_from_applicants_which_officers_there_are() {
            var facts = byAdams().knowing(VACANCY, vacancy(Optional.empty()), OPENED).facts();
            application().when(submit(), facts).thenUnknown();
        }

        @Test
        void needs_an_officer_on_record() {
            var facts = byRecruiter().knowing(VACANCY, vacancy(Optional.empty()), OPENED).facts();
            application().when(submit(), facts).thenRejected(OFFICER_UNKNOWN);
        }

        @Test
        void needs_a_vacancy() {
            var facts = byRecruiter().knowing(ADAMS, REGISTERED).facts();
            application().when(submit(), facts).thenUnknown();
        }
    }

    @Nested
    class The_vacancy {
        @Test
        void must_have_been_opened() {
            application()
                    .when(submit(), with(byAdams(), vacancy(Optional.empty())))
                    .thenRejected(VACANCY_NOT_OPEN);
        }

        @Test
        void must_not_have_been_closed_early() {
            var closed = new VacancyClosed(VACANCY);
            application()
                    .when(submit(), with(byAdams(), vacancy(Optional.empty()), OPENED, closed))
                    .thenRejected(VACANCY_NOT_OPEN);
        }

        @Test
        void must_not_have_been_cancelled() {
            var cancelled = new VacancyCancelled(VACANCY, "Not funded.");
            application()
                    .when(submit(), with(byAdams(), vacancy(Optional.empty()), OPENED, cancelled))
                    .thenRejected(VACANCY_ENDED);
        }

        @Test
        void takes_applications_until_the_last_moment() {
            var last = byAdams().at(CLOSES.minusNanos(1));
            application().when(submit(), open(last)).then(SUBMITTED);
        }

        @Test
        void takes_none_from_the_closing_instant_on_and_says_which_it_was() {
            var decided = application().when(submit(), open(byAdams().at(CLOSES)));
            decided.thenRejected(VACANCY_CLOSED);
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(decided::thenDecision)
                    .withMessageContaining("2026-03-31T22:59:00Z");
        }

        @Test
        void closes_at_one_instant_on_the_night_when_the_clocks_go_back() {
            var closes = Instant.parse("2026-10-25T23:59:00Z");
            var created = Advert.of(List.of(vacancy(Optional.empty()), OPENED)).orElseThrow();
            var advert =
                    new Advert(ESSEX, created.state(), closes, created.stages(), created.status());
            advert.takesApplicationsAt(Instant.parse("2026-10-25T23:58:59Z"));
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> advert.takesApplicationsAt(closes))
                    .withMessageContaining("2026-10-25T23:59:00Z");
        }

        @Test
        void for_police_staff_is_closed_to_officers() {
            application()
                    .when(submit(), with(byAdams(), vacancy(Optional.of("Police Staff")), OPENED))
                    .thenRejected(WRONG_WORKFORCE);
        }

        @Test
        void for_police_is_open_to_officers() {
            application()
                    .when(submit(), with(byAdams(), vacancy(Optional.of("Police")), OPENED))
                    .then(SUBMITTED);
        }

        @Test
        void for_officers_or_staff_is_open_to_officers() {
            var either = Optional.of("Police Officer or Police Staff");
            application().when(submit(), with(byAdams(), vacancy(either), OPENED)).then(SUBMITTED);
        }
    }

    @Nested
    class The_text {
        @Test
        void of_the_statement_must_not_be_blank() {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(() -> submit(" \n ", List.of()))
                    .returns("statement", BadField::field);
        }

        @Test
        void of_a_declaration_must_be_printable() {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(() -> submit(STATEMENT, List.of("bell \u0007")))
                    .returns("declarations", BadField::field);
        }
    }

    private static Scenario<ApplicationCommand, Application, ApplicationEvent> application() {
        return new Scenario<>(
                new Application.NotSubmitted(), ApplicationDecider::decide, Application::evolve);
    }

    private static Facts open(Given given) {
        return with(given, vacancy(Optional.of("Police")), OPENED);
    }

    private static Facts with(Given given, Event... vacancy) {
        return given.knowing(VACANCY, vacancy).knowing(ADAMS, REGISTERED).facts();
    }

    private static SubmitApplication submit() {
        return submit(STATEMENT, List.of("No pending proceedings."));
    }

    private static SubmitApplication submit(String statement, List<String> declarations) {
        return new SubmitApplication(APPLICATION, VACANCY, ADAMS, statement, declarations);
    }
}
