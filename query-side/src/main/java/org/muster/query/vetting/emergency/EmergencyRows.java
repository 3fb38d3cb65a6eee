package org.muster.query.vetting.emergency;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every emergency access, the latest first. */
interface EmergencyRows extends JpaRepository<EmergencyRow, EmergencyRow.Key> {
    /**
     * @param forces not looked at where every force is asked for
     */
    @Query(
            """
            select r from EmergencyRow r
            where (:everyForce = true or r.force in :forces)
            and (:unseen = false or r.reviewed = false)
            and (r.at < :from or (r.at = :from and r.key.caseId < :id))
            order by r.at desc, r.key.caseId desc, r.key.number desc
            """)
    List<EmergencyRow> found(
            boolean everyForce,
            Collection<String> forces,
            boolean unseen,
            Instant from,
            UUID id,
            Limit limit);
}
