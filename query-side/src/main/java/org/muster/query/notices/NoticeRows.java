package org.muster.query.notices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Every notice that went out. */
interface NoticeRows extends JpaRepository<NoticeRow, UUID>, JpaSpecificationExecutor<NoticeRow> {
    List<NoticeRow> findBySubject(UUID subject);

    List<NoticeRow> findByDueIn(Collection<String> due);

    List<NoticeRow> findByAccountOrderByAtDescIdDesc(String account);
}
