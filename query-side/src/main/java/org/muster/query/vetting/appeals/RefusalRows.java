package org.muster.query.vetting.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.appeals.AppealState.Turn;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Every case, as far as its refusal and the appeal against it are concerned. */
interface RefusalRows
        extends JpaRepository<RefusalRow, UUID>, JpaSpecificationExecutor<RefusalRow> {
    Optional<RefusalRow> findByAppealId(UUID appeal);

    List<RefusalRow> findByOfficerIdAndHearerAndTurn(UUID officer, String hearer, Turn turn);

    List<RefusalRow> findByAccountAndRefusedOnIsNotNullOrderByRefusedOnDescIdDesc(String account);
}
