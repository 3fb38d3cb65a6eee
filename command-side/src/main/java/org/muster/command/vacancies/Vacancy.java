package org.muster.command.vacancies;

import static org.muster.api.vacancies.VacancyState.CANCELLED;
import static org.muster.api.vacancies.VacancyState.CLOSED;
import static org.muster.api.vacancies.VacancyState.CREATED;
import static org.muster.api.vacancies.VacancyState.OPEN;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Guard;
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

/** What is true of one vacancy. */
sealed interface Vacancy {
    record NotCreated() implements Vacancy {}

    /** A vacancy that exists: its posts, who holds them, and who comes before whom. */
    record Created(
            Force force,
            VacancyState state,
            Instant closesAt,
            Optional<Double> passMark,
            Posts posts,
            MeritList merit)
            implements Vacancy {
        Guard guard() {
            return Guard.of(force);
        }

        private Created in(VacancyState next) {
            return new Created(force, next, closesAt, passMark, posts, merit);
        }

        private Created with(Posts now) {
            return new Created(force, state, closesAt, passMark, now, merit);
        }

        private Created with(MeritList now) {
            return new Created(force, state, closesAt, passMark, posts, now);
        }
    }

    static Vacancy evolve(Vacancy state, VacancyEvent event) {
        return event instanceof VacancyCreated e ? created(e) : after((Created) state, event);
    }

    private static Created created(VacancyCreated e) {
        return new Created(
                e.force(),
                CREATED,
                e.closesAt(),
                e.passMark(),
                Posts.free(e.posts()),
                MeritList.EMPTY);
    }

    private static Created after(Created state, VacancyEvent event) {
        return switch (event) {
            case VacancyCreated e -> created(e);
            case VacancyOpened _ -> state.in(OPEN);
            case VacancyClosed _ -> state.in(CLOSED);
            case VacancyCancelled _ -> state.in(CANCELLED);
            case PostTaken e -> state.with(state.posts().takenBy(e.applicationId(), e.until()));
            case PostKept e -> state.with(state.posts().keptBy(e.applicationId()));
            case PostReleased e -> state.with(state.posts().releasedBy(e.applicationId()));
            case CandidateRanked e ->
                    state.with(state.merit().with(e.applicationId(), e.meanScore()));
            case CandidateLeft e -> state.with(state.merit().without(e.applicationId()));
        };
    }
}
