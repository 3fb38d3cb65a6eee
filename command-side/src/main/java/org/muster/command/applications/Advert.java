package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.VACANCY_CLOSED;
import static org.muster.api.refusals.Rejection.VACANCY_ENDED;
import static org.muster.api.refusals.Rejection.VACANCY_NOT_OPEN;
import static org.muster.api.vacancies.VacancyState.CANCELLED;
import static org.muster.api.vacancies.VacancyState.CLOSED;
import static org.muster.api.vacancies.VacancyState.CREATED;
import static org.muster.api.vacancies.VacancyState.OPEN;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.calendar.MomentInWords;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.CandidateLeft;
import org.muster.api.vacancies.VacancyEvent.CandidateRanked;
import org.muster.api.vacancies.VacancyEvent.PostKept;
import org.muster.api.vacancies.VacancyEvent.PostReleased;
import org.muster.api.vacancies.VacancyEvent.PostTaken;
import org.muster.api.vacancies.VacancyEvent.VacancyCancelled;
import org.muster.api.vacancies.VacancyEvent.VacancyClosed;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.api.vacancies.VacancyState;

/** What someone who applies must know of a vacancy. */
record Advert(
        Force force,
        VacancyState state,
        Instant closesAt,
        List<Stage> stages,
        Optional<String> status) {

    /** Absent where there is no such vacancy. */
    static Optional<Advert> of(List<VacancyEvent> events) {
        Optional<Advert> advert = Optional.empty();
        for (var event : events) {
            advert =
                    event instanceof VacancyCreated created
                            ? Optional.of(created(created))
                            : advert.map(a -> a.after(event));
        }
        return advert;
    }

    /** Refuses an application at a moment when the vacancy takes none. */
    void takesApplicationsAt(Instant now) {
        switch (state) {
            case CREATED, CLOSED -> throw new Rejected(VACANCY_NOT_OPEN);
            case CANCELLED -> throw new Rejected(VACANCY_ENDED);
            case OPEN -> {
                if (!now.isBefore(closesAt)) {
                    throw new Rejected(
                            VACANCY_CLOSED,
                            "The vacancy closed on %s (%s), before this application."
                                    .formatted(MomentInWords.of(closesAt), closesAt));
                }
            }
        }
    }

    /** A status that says staff, and not officer, keeps the post for police staff. */
    boolean isForPoliceOfficers() {
        var said = status.orElse("").toLowerCase(Locale.ROOT);
        return !said.contains("staff") || said.contains("officer");
    }

    private static Advert created(VacancyCreated e) {
        return new Advert(e.force(), CREATED, e.closesAt(), e.stages(), e.status());
    }

    private Advert after(VacancyEvent event) {
        return switch (event) {
            case VacancyCreated e -> created(e);
            case VacancyOpened _ -> in(OPEN);
            case VacancyClosed _ -> in(CLOSED);
            case VacancyCancelled _ -> in(CANCELLED);
            case PostTaken _, PostKept _, PostReleased _, CandidateRanked _, CandidateLeft _ ->
                    this;
        };
    }

    private Advert in(VacancyState next) {
        return new Advert(force, next, closesAt, stages, status);
    }
}
