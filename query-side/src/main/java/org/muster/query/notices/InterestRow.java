package org.muster.query.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.springframework.data.domain.Persistable;

/** Who has an interest in a case, and so hears of no notice about it. */
@Entity
@Table(name = "notice_interest")
class InterestRow implements Persistable<UUID> {
    @Id UUID id;
    List<String> accounts = List.of();
    @Transient boolean fresh;

    protected InterestRow() {}

    InterestRow(UUID vettingCase) {
        id = vettingCase;
        fresh = true;
    }

    void add(Account account) {
        accounts = Stream.concat(accounts.stream(), Stream.of(account.name())).distinct().toList();
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
