package org.muster.query.notices;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.muster.api.access.Account;
import org.muster.api.notices.NoticeEvent;
import org.muster.api.notices.NoticeEvent.NoticeGiven;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.query.support.Projection;
import org.muster.query.support.people.People;
import org.springframework.stereotype.Component;

/** Keeps the notices that went out, and from whom they are kept. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class NoticeProjection extends Projection {
    private final NoticeRows notices;
    private final People people;
    private final InterestRows interests;

    NoticeProjection(NoticeRows notices, People people, InterestRows interests) {
        this.notices = notices;
        this.people = people;
        this.interests = interests;
    }

    @EventHandler
    void on(NoticeEvent event, @MessageIdentifier String id, @Timestamp Instant at) {
        switch (event) {
            case NoticeGiven e -> {
                var officer = people.one(e.officerId());
                var notice = new NoticeRow(UUID.fromString(id), e, at, officer);
                interests
                        .findById(e.due().subject())
                        .ifPresent(interest -> notice.conflicted = interest.accounts);
                notices.save(notice);
            }
        }
    }

    @EventHandler
    void on(ConflictDeclared event) {
        keepFrom(event.declaredBy(), event.caseId());
    }

    @EventHandler
    void on(ConflictFound event) {
        keepFrom(event.account(), event.caseId());
    }

    @ResetHandler
    void reset() {
        notices.deleteAllInBatch();
        interests.deleteAllInBatch();
    }

    private void keepFrom(Account account, CaseId about) {
        var interest =
                interests
                        .findById(about.value())
                        .orElseGet(() -> interests.save(new InterestRow(about.value())));
        interest.add(account);
        notices.findBySubject(about.value())
                .forEach(notice -> notice.conflicted = interest.accounts);
    }
}
