package org.muster.query.clearances;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every clearance as it was granted. */
interface HeldClearanceRows extends JpaRepository<HeldClearanceRow, UUID> {
    List<HeldClearanceRow> findByOfficerIdOrderByGrantVersion(UUID officer);

    /**
     * The officers of some forces who ever held a clearance with conditions.
     *
     * @param forces not looked at where every force is asked for
     */
    @Query(
            """
            select distinct c.officerId from HeldClearanceRow c join OfficerRow h on h.id = c.officerId
            where c.everConditional and (:everyForce = true or h.force in :forces)
            """)
    List<UUID> conditioned(boolean everyForce, Collection<String> forces);

    /**
     * What the officers of some forces hold, each officer's together and in the order of the
     * grants.
     *
     * @param forces not looked at where every force is asked for
     */
    @Query(
            """
            select new org.muster.query.clearances.Holding(
                c.id, c.officerId, h.force, h.name, h.staffNumber, h.account, h.lineManager, c.level, c.fromDay, c.toDay,
                c.conditional, c.changes)
            from HeldClearanceRow c join OfficerRow h on h.id = c.officerId
            where (:everyForce = true or h.force in :forces)
            order by c.officerId, c.grantVersion
            """)
    List<Holding> held(boolean everyForce, Collection<String> forces);
}
