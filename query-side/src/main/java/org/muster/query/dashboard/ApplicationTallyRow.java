package org.muster.query.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Endorsement;
import org.muster.api.applications.Progress;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.springframework.data.domain.Persistable;

/** An application as the dashboard counts it: how far it has come, and nothing of what it says. */
@Entity
@Table(name = "application_tally")
class ApplicationTallyRow implements Persistable<UUID> {
    @Id UUID id;
    UUID vacancyId;
    UUID officerId;
    String force;
    List<String> stages;
    String stage;
    int stay;

    @Enumerated(EnumType.STRING)
    ApplicationState state;

    @Enumerated(EnumType.STRING)
    Endorsement endorsement;

    @Enumerated(EnumType.STRING)
    @Nullable EligibilityOutcome eligibility;

    boolean onHold;

    /** The last day on which the offer that was made last can be answered. */
    @Nullable LocalDate offerUntil;

    /** The last day on which the post is taken, unless the offer is accepted. */
    @Nullable LocalDate postUntil;

    @Transient boolean fresh;

    protected ApplicationTallyRow() {}

    ApplicationTallyRow(ApplicationSubmitted event) {
        id = event.applicationId().value();
        vacancyId = event.vacancyId().value();
        officerId = event.officerId().value();
        force = event.force().name();
        stages = event.stages().stream().map(s -> s.kind() + " " + s.name()).toList();
        fresh = true;
        becomes(Progress.begun(event));
    }

    void becomes(Progress next) {
        stage = next.stage().name();
        state = next.state();
        endorsement = next.endorsement();
        eligibility = next.eligibility().orElse(null);
        onHold = next.onHold();
        offerUntil = next.offeredUntil().orElse(null);
    }

    /** Counts its stays in stages; comes back with the number of the next. */
    int nextStay() {
        return ++stay;
    }

    Progress progress() {
        var passed = stages.stream().map(ApplicationTallyRow::stage).toList();
        return new Progress(
                passed,
                passed.stream().filter(s -> s.name().equals(stage)).findFirst().orElseThrow(),
                state,
                endorsement,
                Optional.ofNullable(eligibility),
                onHold,
                Optional.ofNullable(offerUntil));
    }

    void holdsPost(Optional<LocalDate> until) {
        postUntil = until.orElse(null);
    }

    private static Stage stage(String written) {
        var parts = written.split(" ", 2);
        return new Stage(parts[1], StageKind.valueOf(parts[0]));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
