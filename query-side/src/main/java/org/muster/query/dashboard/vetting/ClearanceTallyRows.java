package org.muster.query.dashboard.vetting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every clearance as the dashboard counts it, each officer's in the order of their grants. */
interface ClearanceTallyRows extends JpaRepository<ClearanceTallyRow, UUID> {
    List<ClearanceTallyRow> findByOfficerIdInOrderByNumber(Collection<UUID> officers);

    @Query(
            """
            select c from ClearanceTallyRow c
            where :everyForce = true or c.force in :forces
            order by c.number
            """)
    List<ClearanceTallyRow> ofForces(boolean everyForce, Set<String> forces);
}
