package org.muster.command.assessments;

import java.util.List;
import java.util.Optional;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.Progress;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;

/** What a panel must know of the application that it assesses. */
record Candidacy(OfficerId officerId, VacancyId vacancyId, Guard guard, Progress progress) {

    /** Absent where there is no such application. */
    static Optional<Candidacy> of(List<ApplicationEvent> events) {
        return Progress.of(events).flatMap(progress -> submitted(events, progress));
    }

    boolean hasEnded() {
        return progress.state().hasEnded();
    }

    boolean isAtInterview() {
        return progress.stage().kind() == StageKind.INTERVIEW && !hasEnded();
    }

    private static Optional<Candidacy> submitted(List<ApplicationEvent> events, Progress progress) {
        return events.stream()
                .filter(ApplicationSubmitted.class::isInstance)
                .map(ApplicationSubmitted.class::cast)
                .findFirst()
                .map(
                        e ->
                                new Candidacy(
                                        e.officerId(),
                                        e.vacancyId(),
                                        Guard.about(
                                                e.force(),
                                                e.account().flatMap(Personal::present),
                                                e.lineManager()),
                                        progress));
    }
}
