package org.muster.query.vetting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Every vetting case, as the queue shows it. */
interface CaseRows extends JpaRepository<CaseRow, UUID>, JpaSpecificationExecutor<CaseRow> {
    List<CaseRow> findByAccountOrderByOpenedAtDescIdDesc(String account);

    /** The levels at which an officer has a case that has not ended. */
    @Query(
            """
            select r.level from CaseRow r
            where r.officerId = :officer and r.turn <> org.muster.api.vetting.CaseTurn.ENDED
            """)
    List<String> openLevels(UUID officer);
}
