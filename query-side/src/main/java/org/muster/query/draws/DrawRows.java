package org.muster.query.draws;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every draw, the newest first. */
interface DrawRows extends JpaRepository<DrawRow, UUID> {
    /**
     * @param forces not looked at where every force is asked for
     */
    @Query(
            """
            select r from DrawRow r
            where (:everyForce = true or r.force in :forces)
            and (r.announcedOn < :from or (r.announcedOn = :from and r.id < :id))
            order by r.announcedOn desc, r.id desc
            """)
    List<DrawRow> found(
            boolean everyForce, Collection<String> forces, LocalDate from, UUID id, Limit limit);
}
