package org.muster.query.vacancies;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everybody who may apply. */
interface ApplicantRows extends JpaRepository<ApplicantRow, UUID> {}
