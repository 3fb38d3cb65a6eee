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
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the notices that went out, and from whom they are kept. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class NoticeProjection extends Projection {
    private final NoticeRows notices;
    private final NotifiedOfficerRows officers;
    private final InterestRows interests;

    NoticeProjection(NoticeRows notices, NotifiedOfficerRows officers, InterestRows interests) {
        this.notices = notices;
        this.officers = officers;
        this.interests = interests;
    }

    @EventHandler
    void on(NoticeEvent event, @MessageIdentifier String id, @Timestamp Instant at) {
        switch (event) {
            case NoticeGiven e -> {
                var officer = officers.findById(e.officerId().value()).orElseThrow();
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

    @EventHandler
    void on(OfficerEvent event) {
        switch (event) {
            case OfficerRegistered e -> officers.save(new NotifiedOfficerRow(e));
            case OfficerLeft _ -> {}
        }
    }

    @ResetHandler
    void reset() {
        notices.deleteAllInBatch();
        officers.deleteAllInBatch();
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
