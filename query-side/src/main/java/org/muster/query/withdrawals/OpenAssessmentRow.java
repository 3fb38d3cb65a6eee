package org.muster.query.withdrawals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.springframework.data.domain.Persistable;

/** A withdrawal assessment without an outcome, and until when the officer may answer its notice. */
@Entity
@Table(name = "open_assessment")
class OpenAssessmentRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable LocalDate answerUntil;
    @Transient boolean fresh;

    protected OpenAssessmentRow() {}

    OpenAssessmentRow(WithdrawalOpened event) {
        id = event.withdrawalId().value();
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
