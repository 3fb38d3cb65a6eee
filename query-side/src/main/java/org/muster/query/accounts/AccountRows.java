package org.muster.query.accounts;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The accounts, by name. */
interface AccountRows extends JpaRepository<AccountRow, String> {
    /**
     * @param every whether those of any force are meant, whatever the forces
     */
    @Query(
            """
            select r from AccountRow r
            where array_intersects(r.roles, :roles)
            and (:every = true or r.everyForce = true or array_intersects(r.forces, :forces))
            order by r.account
            """)
    List<AccountRow> in(String[] roles, boolean every, String[] forces, Limit limit);
}
