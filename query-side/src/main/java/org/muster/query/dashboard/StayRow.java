package org.muster.query.dashboard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.springframework.data.domain.Persistable;

/** One stay of an application in a stage; over once the application goes on or ends. */
@Entity
@Table(name = "stage_stay")
class StayRow implements Persistable<StayRow.Key> {
    @EmbeddedId Key key;
    UUID vacancyId;
    String force;
    String stage;

    @Enumerated(EnumType.STRING)
    StageKind kind;

    Instant enteredAt;
    @Nullable Instant leftAt;
    @Transient boolean fresh;

    /** The application, and which of its stays this is. */
    @Embeddable
    record Key(UUID application, int number) implements Serializable {}

    protected StayRow() {}

    StayRow(ApplicationTallyRow application, Stage in, Instant at) {
        key = new Key(application.id, application.nextStay());
        vacancyId = application.vacancyId;
        force = application.force;
        stage = in.name();
        kind = in.kind();
        enteredAt = at;
        fresh = true;
    }

    void ends(Instant at) {
        if (leftAt == null) leftAt = at;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
