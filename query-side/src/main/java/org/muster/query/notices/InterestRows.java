package org.muster.query.notices;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The cases in which somebody has an interest. */
interface InterestRows extends JpaRepository<InterestRow, UUID> {}
