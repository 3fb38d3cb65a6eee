package org.muster.query.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.notices.Addressee;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.NoticeEvent.NoticeGiven;
import org.muster.query.support.people.Person;
import org.springframework.data.domain.Persistable;

/** A notice that went out. */
@Entity
@Table(name = "notice")
class NoticeRow implements Persistable<UUID> {
    @Id UUID id;
    Instant at;
    String due;

    @Enumerated(EnumType.STRING)
    DueKind kind;

    UUID subject;
    String part;
    UUID officerId;
    String force;
    @Nullable String account;
    @Nullable String lineManager;
    List<String> conflicted;
    @Nullable String level;
    LocalDate anchor;
    LocalDate byDay;
    @Nullable String ahead;
    List<String> addressees;
    @Transient boolean fresh;

    protected NoticeRow() {}

    NoticeRow(UUID id, NoticeGiven event, Instant at, Person officer) {
        this.id = id;
        this.at = at;
        due = event.due().key();
        kind = event.due().kind();
        subject = event.due().subject();
        part = event.due().part();
        officerId = event.officerId().value();
        force = event.force().name();
        account = officer.account().map(Account::name).orElse(null);
        lineManager = officer.lineManager().map(Account::name).orElse(null);
        conflicted = List.of();
        level = event.level().map(ClearanceLevel::code).orElse(null);
        anchor = event.anchor();
        byDay = event.by();
        ahead = event.ahead().map(Period::toString).orElse(null);
        addressees = event.to().stream().map(Addressee::name).toList();
        fresh = true;
    }

    DueId about() {
        return new DueId(kind, subject, part);
    }

    Optional<ClearanceLevel> ofLevel() {
        return Optional.ofNullable(level).map(ClearanceLevel::new);
    }

    Optional<Period> ahead() {
        return Optional.ofNullable(ahead).map(Period::parse);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
