package org.muster.query.vetting.matters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every officer, as the list of matters names them. */
interface MatterOfficerRows extends JpaRepository<MatterOfficerRow, UUID> {
    Optional<MatterOfficerRow> findFirstByAccountOrderById(String account);
}
