package org.muster.query.vetting.appeals;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every officer, as the lists of appeals name them. */
interface AppellantRows extends JpaRepository<AppellantRow, UUID> {}
