package org.muster.query.dashboard.vetting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.springframework.data.domain.Persistable;

/**
 * A vetting case as the dashboard counts it: its level and how far it has come, not whose it is.
 */
@Entity
@Table(name = "case_tally")
class CaseTallyRow implements Persistable<UUID> {
    @Id UUID id;
    String force;
    String level;

    @Enumerated(EnumType.STRING)
    Ladder ladder;

    @Enumerated(EnumType.STRING)
    CaseState state;

    /** The last day of each waiver whose check is not done. */
    @ElementCollection
    @CollectionTable(name = "case_tally_waiver", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "check_type")
    @Column(name = "last_day")
    Map<String, LocalDate> waivers = new HashMap<>();

    @Transient boolean fresh;

    protected CaseTallyRow() {}

    CaseTallyRow(CaseOpened event) {
        id = event.caseId().value();
        force = event.force().name();
        level = event.level().code();
        ladder = event.ladder();
        state = CaseProgress.opened(event).state();
        fresh = true;
    }

    CaseProgress progress() {
        return new CaseProgress(ladder, state);
    }

    /** A waiver counts until its check is done, unless nothing was granted without it. */
    void becomes(CaseProgress next) {
        state = next.state();
        if (!next.mayRestOnWaivers()) waivers.clear();
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
