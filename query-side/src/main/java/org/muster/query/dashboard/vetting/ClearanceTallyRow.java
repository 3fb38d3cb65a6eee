package org.muster.query.dashboard.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.muster.api.clearances.Change;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances.Held;
import org.springframework.data.domain.Persistable;

/**
 * A clearance as the dashboard counts it.
 *
 * <p>{@code number} is its place among its officer's grants.
 */
@Entity
@Table(name = "clearance_tally")
class ClearanceTallyRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    long number;
    String force;
    String level;
    LocalDate firstDay;
    LocalDate lastDay;
    boolean conditional;
    List<String> changes = List.of();
    @Transient boolean fresh;

    protected ClearanceTallyRow() {}

    ClearanceTallyRow(ClearanceGranted event, long version) {
        id = event.clearanceId().value();
        officerId = event.officerId().value();
        number = version;
        force = event.force().name();
        level = event.level().code();
        firstDay = event.from();
        lastDay = event.to();
        conditional = event.conditional();
        fresh = true;
    }

    Held held() {
        return new Held(
                new ClearanceId(id),
                new ClearanceLevel(level),
                firstDay,
                lastDay,
                conditional,
                changes.stream().map(Change::read).toList());
    }

    void became(Held held) {
        firstDay = held.from();
        lastDay = held.to();
        conditional = held.conditional();
        changes = held.changes().stream().map(Change::written).toList();
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
