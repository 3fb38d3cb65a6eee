package org.muster.web.vacancies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;
import org.muster.api.vacancies.VacancyId;

/** The body that asks for a vacancy. */
record NewVacancy(
        Optional<VacancyId> id,
        RoleProfileId roleProfileId,
        Optional<String> subRole,
        int posts,
        Instant closesAt,
        String location,
        List<Stage> stages,
        Optional<Double> passMark,
        Set<Account> panel) {

    CreateVacancy command() {
        return new CreateVacancy(
                id.orElseGet(() -> new VacancyId(Id.fresh())),
                roleProfileId,
                subRole,
                posts,
                closesAt,
                location,
                stages,
                passMark,
                panel);
    }
}
