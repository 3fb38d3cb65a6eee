package org.muster.query.vetting.matters;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Every matter, without what it says. */
interface MatterRows extends JpaRepository<MatterRow, UUID>, JpaSpecificationExecutor<MatterRow> {}
