package org.muster.query.vetting.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealState;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.cases.AfterDecisionEvent.AftercareReviewed;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.springframework.data.domain.Persistable;

/** A case that was or can be refused, and where the appeal against that stands. */
@Entity
@Table(name = "refusal")
class RefusalRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String force;
    @Nullable String account;
    @Nullable String lineManager;
    String level;
    List<String> conflicted = List.of();
    @Nullable LocalDate refusedOn;
    @Nullable LocalDate lastDay;
    @Nullable UUID appealId;

    @Enumerated(EnumType.STRING)
    @Nullable AppealState state;

    @Enumerated(EnumType.STRING)
    AppealState.@Nullable Turn turn;

    @Nullable String hearer;
    @Nullable Instant lodgedAt;
    @Nullable Instant since;
    @Nullable Instant overturnedAt;
    @Nullable LocalDate overturnedOn;
    @Nullable LocalDate reviewOn;
    @Transient boolean fresh;

    protected RefusalRow() {}

    RefusalRow(CaseOpened event) {
        id = event.caseId().value();
        officerId = event.officerId().value();
        force = event.force().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        lineManager = event.lineManager().map(Account::name).orElse(null);
        level = event.level().code();
        fresh = true;
    }

    void isOutOfSightOf(Account declared) {
        conflicted = Stream.concat(conflicted.stream(), Stream.of(declared.name())).toList();
    }

    void refused(LocalDate on) {
        refusedOn = on;
    }

    /** A correction found that it was recorded as refused by mistake, or that it was not at all. */
    void neverRefused() {
        refusedOn = null;
        lastDay = null;
    }

    void appealableUntil(LocalDate day) {
        lastDay = day;
    }

    void appealed(AppealLodged event, Instant at) {
        appealId = event.appealId().value();
        lodgedAt = at;
    }

    void isHeardBy(Account account) {
        hearer = account.name();
    }

    void becomes(AppealState next, Instant at) {
        state = next;
        turn = next.turn();
        since = at;
    }

    void overturned(RefusalOverturned event, Instant at) {
        overturnedAt = at;
        overturnedOn = event.decidedOn();
        reviewOn = event.reviewOn();
    }

    void reviewed(AftercareReviewed event) {
        reviewOn = event.nextReviewOn().orElse(null);
    }

    Optional<Account> hearing() {
        return Optional.ofNullable(hearer).map(Account::new);
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
