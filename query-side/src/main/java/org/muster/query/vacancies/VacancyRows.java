package org.muster.query.vacancies;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Every vacancy as lists show it. */
interface VacancyRows
        extends JpaRepository<VacancyRow, UUID>, JpaSpecificationExecutor<VacancyRow> {}
