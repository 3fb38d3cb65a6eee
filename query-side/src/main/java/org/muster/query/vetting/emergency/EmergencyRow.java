package org.muster.query.vetting.emergency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.emergency.EmergencyEvent.GlassBroken;
import org.springframework.data.domain.Persistable;

/** Where an emergency access stands in the list; what was said of it stays in its stream. */
@Entity
@Table(name = "emergency_access")
class EmergencyRow implements Persistable<EmergencyRow.Key> {
    @EmbeddedId Key key;
    UUID officerId;
    String force;
    Instant at;
    boolean reviewed;
    @Transient boolean fresh;

    /** Names an access. */
    @Embeddable
    record Key(UUID caseId, int number) implements Serializable {}

    protected EmergencyRow() {}

    EmergencyRow(GlassBroken event, Instant at) {
        key = new Key(event.caseId().value(), event.number());
        officerId = event.officerId().value();
        force = event.force().name();
        this.at = at;
        fresh = true;
    }

    CaseId caseId() {
        return new CaseId(key.caseId());
    }

    OfficerId officer() {
        return new OfficerId(officerId);
    }

    Guard guard(Optional<Account> subject) {
        return Guard.about(new Force(force), subject, Optional.empty());
    }

    /** The row's place in the list. */
    String place() {
        return at + "\n" + key.caseId();
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
