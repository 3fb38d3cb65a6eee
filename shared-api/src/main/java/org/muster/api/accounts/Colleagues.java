package org.muster.api.accounts;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.List;
import java.util.Set;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;

/** Those who are known to do some work, in order of their accounts. */
public record Colleagues(List<Colleague> all) {
    public static final Colleagues NONE = new Colleagues(List.of());

    public Colleagues {
        all = List.copyOf(all);
    }

    /** Somebody who signs in, and as what. */
    public record Colleague(Account account, Set<Role> roles) {
        public Colleague {
            roles = Set.copyOf(roles);
        }
    }

    /** The accounts of those who act in one of the roles. */
    public List<Account> in(Role... roles) {
        return all.stream()
                .filter(colleague -> Set.of(roles).stream().anyMatch(colleague.roles()::contains))
                .map(Colleague::account)
                .toList();
    }

    /** Those in one of the roles who act for a force of the reader's, or for every force. */
    @Needs({RECRUITER, VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER})
    public record Find(Set<Role> roles) implements Query<Colleagues> {
        public Find {
            roles = Set.copyOf(roles);
        }
    }
}
