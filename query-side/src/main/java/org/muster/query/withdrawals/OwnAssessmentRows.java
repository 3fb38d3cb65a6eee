package org.muster.query.withdrawals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every withdrawal assessment there ever was, by account. */
interface OwnAssessmentRows extends JpaRepository<OwnAssessmentRow, UUID> {
    List<OwnAssessmentRow> findByAccount(String account);
}
