package org.muster.query.vetting.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.springframework.data.domain.Persistable;

/** Who an officer is, for the list of matters; without a name once that is erased. */
@Entity
@Table(name = "matter_officer")
class MatterOfficerRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable String name;
    @Nullable String staffNumber;
    String force;
    @Nullable String account;
    @Nullable String lineManager;
    @Transient boolean fresh;

    protected MatterOfficerRow() {}

    MatterOfficerRow(OfficerRegistered event) {
        id = event.officerId().value();
        name = event.name().present().orElse(null);
        staffNumber = event.staffNumber().present().orElse(null);
        force = event.officer().force().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        lineManager = event.officer().lineManager().map(Account::name).orElse(null);
        fresh = true;
    }

    Personal<String> called() {
        return personal(name);
    }

    Personal<String> numbered() {
        return personal(staffNumber);
    }

    private static Personal<String> personal(@Nullable String value) {
        return Optional.ofNullable(value).map(Personal::of).orElseGet(Personal::erased);
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
