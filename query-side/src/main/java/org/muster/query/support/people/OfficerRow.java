package org.muster.query.support.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.springframework.data.domain.Persistable;

/** An officer as every list knows one; without name and number once they were erased. */
@Entity
@Table(name = "officer_line")
class OfficerRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable String name;
    @Nullable String staffNumber;
    String sortKey;
    String force;
    String rank;
    @Nullable String account;
    @Nullable String lineManager;

    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OfficerRow() {}

    OfficerRow(OfficerRegistered event) {
        id = event.officerId().value();
        name = event.name().present().orElse(null);
        staffNumber = event.staffNumber().present().orElse(null);
        sortKey = event.name().orElse("").toLowerCase(Locale.UK);
        force = event.officer().force().name();
        rank = event.officer().rank().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        lineManager = event.officer().lineManager().map(Account::name).orElse(null);
        fresh = true;
    }

    Listed listed() {
        return new Listed(person(), Rank.valueOf(rank), place());
    }

    Person person() {
        return new Person(
                new OfficerId(id),
                personal(name),
                personal(staffNumber),
                new Force(force),
                Optional.ofNullable(account).map(Account::new),
                Optional.ofNullable(lineManager).map(Account::new));
    }

    /** The row's place in the list. */
    private String place() {
        return sortKey + "\n" + id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    private static Personal<String> personal(@Nullable String text) {
        return text == null ? Personal.erased() : Personal.of(text);
    }
}
