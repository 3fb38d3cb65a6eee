package org.muster.query.vetting.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterSource;
import org.muster.api.vetting.matters.MatterState;
import org.springframework.data.domain.Persistable;

/** A matter, without what it says. */
@Entity
@Table(name = "matter")
class MatterRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String kind;

    @Enumerated(EnumType.STRING)
    MatterSource source;

    String occurredOn;
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    MatterState state;

    @Nullable String acknowledgedBy;
    @Transient boolean fresh;

    protected MatterRow() {}

    MatterRow(MatterId matter, OfficerId officer, MatterSource source, Instant at) {
        id = matter.value();
        officerId = officer.value();
        this.source = source;
        recordedAt = at;
        fresh = true;
    }

    /** What it is, and the day on which it occurred, as far as that is known. */
    MatterRow is(MatterKind what, PartialDate day, MatterState standing) {
        kind = what.code();
        occurredOn = day.written();
        state = standing;
        return this;
    }

    MatterRow inHandOf(Account account) {
        acknowledgedBy = account.name();
        return this;
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
