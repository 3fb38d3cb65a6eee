package org.muster.query.roles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The imports that nobody has confirmed yet. */
interface OpenImportRows extends JpaRepository<OpenImportRow, UUID> {
    @Query(
            """
            select r from OpenImportRow r
            where r.proposedAt < :at or (r.proposedAt = :at and r.id < :id)
            order by r.proposedAt desc, r.id desc
            """)
    List<OpenImportRow> newest(Instant at, UUID id, Limit limit);
}
