package org.muster.query.vetting;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every officer, as the queue of cases names them. */
interface VettedOfficerRows extends JpaRepository<VettedOfficerRow, UUID> {}
