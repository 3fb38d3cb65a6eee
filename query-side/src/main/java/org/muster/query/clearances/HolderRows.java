package org.muster.query.clearances;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every officer, as the register names them. */
interface HolderRows extends JpaRepository<HolderRow, UUID> {}
