package org.muster.query.dashboard;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every stay of an application in a stage. */
interface StayRows extends JpaRepository<StayRow, StayRow.Key> {}
