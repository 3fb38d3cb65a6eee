package org.muster.query.applications;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every offer that nobody answered yet. */
interface OpenOfferRows extends JpaRepository<OpenOfferRow, UUID> {}
