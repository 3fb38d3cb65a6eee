package org.muster.query.withdrawals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.springframework.data.domain.Persistable;

/** Whose withdrawal assessment is which, by the account with which the officer signs in. */
@Entity
@Table(name = "own_assessment")
class OwnAssessmentRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable String account;
    @Transient boolean fresh;

    protected OwnAssessmentRow() {}

    OwnAssessmentRow(WithdrawalOpened event) {
        id = event.withdrawalId().value();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
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
