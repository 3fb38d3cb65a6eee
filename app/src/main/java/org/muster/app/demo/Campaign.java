package org.muster.app.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyCommand.CancelVacancy;
import org.muster.api.vacancies.VacancyCommand.CloseVacancy;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;
import org.muster.api.vacancies.VacancyCommand.OpenVacancy;
import org.muster.api.vacancies.VacancyId;

/** A vacancy of the demo, from its opening on. */
final class Campaign {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final VacancyId id = new VacancyId(Id.fresh());
    private final Script script;
    private final LocalDate opened;
    private final List<String> criteria;

    /** Creates the vacancy and opens it two days later; it closes after {@code weeks}. */
    Campaign(
            Script script,
            Profile profile,
            Optional<String> subRole,
            int posts,
            LocalDate opened,
            int weeks) {
        this.script = script;
        this.opened = opened;
        this.criteria = profile.criteria();
        var closes =
                opened.plusWeeks(weeks).atTime(LocalTime.of(23, 59)).atZone(LONDON).toInstant();
        recruiter(
                opened.minusDays(2),
                new CreateVacancy(
                        id,
                        profile.id(),
                        subRole,
                        posts,
                        closes,
                        profile.location(),
                        Stage.USUAL,
                        Optional.empty(),
                        Set.of()));
        recruiter(opened, new OpenVacancy(id));
    }

    /** A role profile of the demo: what its panel scores, and where its posts are. */
    record Profile(RoleProfileId id, List<String> criteria, String location) {}

    VacancyId id() {
        return id;
    }

    LocalDate opened() {
        return opened;
    }

    List<String> criteria() {
        return criteria;
    }

    void close(LocalDate day) {
        recruiter(day, new CloseVacancy(id));
    }

    void cancel(LocalDate day) {
        recruiter(day, new CancelVacancy(id, "The establishment was cut before interviews began."));
    }

    private void recruiter(LocalDate day, Command order) {
        script.on(day, "recruiter", Role.RECRUITER, order);
    }
}
