package org.muster.command.vacancies;

import static org.muster.command.vacancies.Cases.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.api.vacancies.VacancyEvent.PostTaken;
import org.muster.command.support.Given;
import org.muster.command.support.Shells;

class VacancyAggregateTest {
    @Test
    void begins_with_its_creation() {
        var facts = byRecruiter().knowing(PROFILE, profile(1)).facts();
        Shells.of(VacancyAggregate.class, VACANCY, facts)
                .fixture()
                .givenNoPriorActivity()
                .when(
                        new CreateVacancy(
                                VACANCY,
                                PROFILE,
                                Optional.empty(),
                                2,
                                CLOSES,
                                "Chelmsford",
                                List.of(),
                                Optional.empty(),
                                Set.of()))
                .expectEvents(CREATED)
                .expectResultMessagePayload(0L);
    }

    @Test
    void remembers_who_holds_its_posts() {
        Shells.of(VacancyAggregate.class, VACANCY, Given.byTheService().facts())
                .fixture()
                .given(CREATED, OPENED, taken(1))
                .when(new TakePost(VACANCY, candidate(2), Optional.empty(), UNTIL))
                .expectEvents(new PostTaken(VACANCY, candidate(2), 0, false, Optional.of(UNTIL)))
                .expectResultMessagePayload(3L);
    }
}
