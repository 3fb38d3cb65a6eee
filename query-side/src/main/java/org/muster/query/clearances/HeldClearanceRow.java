package org.muster.query.clearances;

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

/** A clearance as it was granted, or as a correction says that it was. */
@Entity
@Table(name = "held_clearance")
class HeldClearanceRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String level;
    LocalDate fromDay;
    LocalDate toDay;
    boolean conditional;

    /** Whether it was ever recorded as conditional, by mistake or not. */
    boolean everConditional;

    /** What happened to it since, in order; each as {@link Change#written} has it. */
    List<String> changes = List.of();

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
        everConditional = conditional;
        grantVersion = version;
        fresh = true;
    }

    Held held() {
        return new Held(
                new ClearanceId(id),
                new ClearanceLevel(level),
                fromDay,
                toDay,
                conditional,
                changes.stream().map(Change::read).toList());
    }

    void became(Held held) {
        fromDay = held.from();
        toDay = held.to();
        conditional = held.conditional();
        everConditional |= conditional;
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
