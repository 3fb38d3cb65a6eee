package org.muster.query.clearances;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.springframework.data.domain.Persistable;

/** A clearance as it was granted. */
@Entity
@Table(name = "held_clearance")
class HeldClearanceRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String level;
    LocalDate fromDay;
    LocalDate toDay;
    boolean conditional;

    /** Of the officer's register at its grant: of two that began on one day the later speaks. */
    long grantVersion;

    @Transient boolean fresh;

    protected HeldClearanceRow() {}

    HeldClearanceRow(ClearanceGranted event, long version) {
        id = event.clearanceId().value();
        officerId = event.officerId().value();
        level = event.level().code();
        fromDay = event.from();
        toDay = event.to();
        conditional = event.conditional();
        grantVersion = version;
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
