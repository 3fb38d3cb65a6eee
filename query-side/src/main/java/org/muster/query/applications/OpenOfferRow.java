package org.muster.query.applications;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.api.applications.ApplicationId;
import org.springframework.data.domain.Persistable;

/** An offer that nobody answered yet, and the last day on which that can be done. */
@Entity
@Table(name = "open_offer")
class OpenOfferRow implements Persistable<UUID> {
    @Id UUID id;
    LocalDate until;
    @Transient boolean fresh;

    protected OpenOfferRow() {}

    OpenOfferRow(ApplicationId application, LocalDate until) {
        id = application.value();
        this.until = until;
        fresh = true;
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
