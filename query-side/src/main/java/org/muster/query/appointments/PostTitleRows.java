package org.muster.query.appointments;

import org.springframework.data.jpa.repository.JpaRepository;

/** What every version of a role profile calls its post. */
interface PostTitleRows extends JpaRepository<PostTitleRow, PostTitleRow.Key> {}
