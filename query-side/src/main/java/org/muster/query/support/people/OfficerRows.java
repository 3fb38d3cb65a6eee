package org.muster.query.support.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The officers, by name. */
interface OfficerRows extends JpaRepository<OfficerRow, UUID> {
    /**
     * @param force empty for every force
     * @param concerning the account whose own record or whose officers are looked for; empty for
     *     all
     */
    @Query(
            """
            select r from OfficerRow r
            where (locate(:search, r.sortKey) > 0
                or locate(:search, lower(coalesce(r.staffNumber, ''))) = 1)
            and (:force = '' or r.force = :force)
            and (:concerning = '' or r.account = :concerning or r.lineManager = :concerning)
            and (r.sortKey > :name or (r.sortKey = :name and r.id > :id))
            order by r.sortKey, r.id
            """)
    List<OfficerRow> found(
            String search, String force, String concerning, String name, UUID id, Limit limit);

    Optional<OfficerRow> findFirstByAccountOrderById(String account);
}
