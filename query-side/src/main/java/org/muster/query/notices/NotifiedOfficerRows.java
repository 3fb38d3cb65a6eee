package org.muster.query.notices;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every officer, as notices name them. */
interface NotifiedOfficerRows extends JpaRepository<NotifiedOfficerRow, UUID> {}
