package org.muster.query.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions of role profiles; which of them counts depends on the day. */
interface RoleProfileRows extends JpaRepository<RoleProfileRow, RoleProfileRow.Key> {
    @Query(
            """
            select r from RoleProfileRow r
            where r.effectiveFrom <= :today
            and not exists (
                select n from RoleProfileRow n
                where n.key.profile = r.key.profile and n.key.number > r.key.number
                and n.effectiveFrom <= :today)
            and (:everyForce = true or r.force in :forces)
            and (locate(:search, r.sortKey) > 0
                or locate(:search, lower(coalesce(r.roleCode, ''))) > 0)
            and (r.sortKey > :title or (r.sortKey = :title and r.key.profile > :profile))
            order by r.sortKey, r.key.profile
            """)
    List<RoleProfileRow> inForce(
            LocalDate today,
            boolean everyForce,
            Set<String> forces,
            String search,
            String title,
            UUID profile,
            Limit limit);

    Optional<RoleProfileRow> findFirstByForceAndNameKeyOrderByKeyNumberDesc(
            String force, String nameKey);
}
