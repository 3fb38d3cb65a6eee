package org.muster.query.dashboard;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.Progress;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.api.vacancies.VacancyState;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Counts vacancies, their applications, and how long these stay in each stage. */
@Component
@ProcessingGroup("dashboard")
class VacancyTallyProjection extends Projection {
    private final VacancyTallyRows vacancies;
    private final ApplicationTallyRows applications;
    private final StayRows stays;

    VacancyTallyProjection(
            VacancyTallyRows vacancies, ApplicationTallyRows applications, StayRows stays) {
        this.vacancies = vacancies;
        this.applications = applications;
        this.stays = stays;
    }

    @EventHandler
    void on(VacancyEvent event, @Timestamp Instant at) {
        switch (event) {
            case VacancyCreated e -> vacancies.save(new VacancyTallyRow(e, at));
            case VacancyOpened e -> row(e).becomes(VacancyState.OPEN);
            case VacancyClosed e -> row(e).becomes(VacancyState.CLOSED);
            case VacancyCancelled e -> row(e).becomes(VacancyState.CANCELLED);
            case PostTaken e -> {
                row(e).hasPostsLeft(e.postsLeft());
                row(e.applicationId()).holdsPost(e.until());
            }
            case PostKept e -> row(e.applicationId()).holdsPost(Optional.empty());
            case PostReleased e -> {
                row(e).hasPostsLeft(e.postsLeft());
                row(e.applicationId()).holdsPost(Optional.empty());
            }
            case CandidateRanked _, CandidateLeft _ -> {}
        }
    }

    @EventHandler
    void on(ApplicationEvent event, @Timestamp Instant at) {
        if (event instanceof ApplicationSubmitted e) {
            var row = applications.save(new ApplicationTallyRow(e));
            stays.save(new StayRow(row, row.progress().stage(), at));
        } else {
            var row = row(event.applicationId());
            follow(row, row.progress(), row.progress().after(event), at);
        }
    }

    @ResetHandler
    void reset() {
        stays.deleteAllInBatch();
        applications.deleteAllInBatch();
        vacancies.deleteAllInBatch();
    }

    /** The last stage is where an application arrives: nobody waits there. */
    private void follow(ApplicationTallyRow row, Progress before, Progress next, Instant at) {
        row.becomes(next);
        var leaves = !next.stage().equals(before.stage());
        if (leaves || next.state().hasEnded()) {
            stays.findById(new StayRow.Key(row.id, row.stay)).orElseThrow().ends(at);
        }
        if (leaves && next.stage().kind() != StageKind.POSTED) {
            stays.save(new StayRow(row, next.stage(), at));
        }
    }

    private ApplicationTallyRow row(ApplicationId application) {
        return applications.findById(application.value()).orElseThrow();
    }

    private VacancyTallyRow row(VacancyEvent event) {
        return vacancies.findById(event.vacancyId().value()).orElseThrow();
    }
}
