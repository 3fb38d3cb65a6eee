package org.muster.query.accounts;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.accounts.Colleagues;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers who does some work. */
@Component
class AccountQueries {
    private static final Limit MOST = Limit.of(500); // more than a page can offer to choose from

    private final AccountRows rows;

    AccountQueries(AccountRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    Colleagues handle(Colleagues.Find query, Reader reader) {
        var forces = reader.actor().forces().stream().map(Force::name).toArray(String[]::new);
        var roles = query.roles().stream().map(Role::name).toArray(String[]::new);
        var found = rows.in(roles, reader.actor().everyForce(), forces, MOST);
        return new Colleagues(found.stream().map(AccountRow::colleague).toList());
    }
}
