package org.muster.query.vacancies;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.*;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.api.vacancies.VacancyState;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the lists of vacancies and their boards. */
@Component
@ProcessingGroup("vacancies")
class VacancyProjection extends Projection {
    private final VacancyRows vacancies;
    private final CandidateRows candidates;
    private final ApplicantRows applicants;

    VacancyProjection(VacancyRows vacancies, CandidateRows candidates, ApplicantRows applicants) {
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.applicants = applicants;
    }

    @EventHandler
    void on(VacancyEvent event, @Timestamp Instant at, @SequenceNumber long version) {
        switch (event) {
            case VacancyCreated e -> vacancies.save(new VacancyRow(e, at));
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
        row(event).isAtVersion(version);
    }

    @EventHandler
    void on(ApplicationEvent event, @Timestamp Instant at) {
        if (event instanceof ApplicationSubmitted e) {
            candidates.save(new CandidateRow(e, at));
        } else {
            var row = row(event.applicationId());
            var stages = vacancies.findById(row.vacancyId).orElseThrow().stages;
            row.becomes(row.progress(stages).after(event), at);
        }
    }

    @EventHandler
    void on(AssessmentEvent event) {
        switch (event) {
            case InterestDeclared e when e.conflict() ->
                    row(e.applicationId()).isOutOfSightOf(e.member());
            case InterestDeclared _, ScoreRecorded _, AssessmentCompleted _ -> {}
        }
    }

    @EventHandler
    void on(OfficerEvent event) {
        switch (event) {
            case OfficerRegistered e -> applicants.save(new ApplicantRow(e));
            case OfficerLeft _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        candidates.deleteAllInBatch();
        vacancies.deleteAllInBatch();
        applicants.deleteAllInBatch();
    }

    private VacancyRow row(VacancyEvent event) {
        return vacancies.findById(event.vacancyId().value()).orElseThrow();
    }

    private CandidateRow row(ApplicationId application) {
        return candidates.findById(application.value()).orElseThrow();
    }
}
