package org.muster.query.dashboard.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.VettingCaseEvent.CaseOpened;
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

    void becomes(CaseProgress next) {
        state = next.state();
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
