package org.muster.query.withdrawals;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every withdrawal assessment without an outcome. */
interface OpenAssessmentRows extends JpaRepository<OpenAssessmentRow, UUID> {
    List<OpenAssessmentRow> findByAnswerUntilIsNotNull();
}
