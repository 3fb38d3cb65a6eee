package org.muster.plainboot;

import org.springframework.data.jpa.repository.JpaRepository;

/** All stored words. */
interface WordRows extends JpaRepository<WordRow, Long> {}
