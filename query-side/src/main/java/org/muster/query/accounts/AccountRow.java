package org.muster.query.accounts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.accounts.AccountEvent.AccountSeen;
import org.muster.api.accounts.Colleagues.Colleague;

/** An account as it was last seen. */
@Entity
@Table(name = "account_line")
class AccountRow {
    @Id String account;
    String[] roles;
    String[] forces;
    boolean everyForce;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AccountRow() {}

    AccountRow(AccountSeen event) {
        account = event.account().name();
        roles = event.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        forces = event.forces().stream().map(Force::name).sorted().toArray(String[]::new);
        everyForce = event.everyForce();
    }

    Colleague colleague() {
        return new Colleague(
                new Account(account),
                Arrays.stream(roles).map(Role::valueOf).collect(toUnmodifiableSet()));
    }
}
