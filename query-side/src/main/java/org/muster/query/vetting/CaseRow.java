package org.muster.query.vetting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseEvent.CaseOpened;
import org.springframework.data.domain.Persistable;

/** A vetting case in the queue: where it stands and in whose hands, never what was found. */
@Entity
@Table(name = "vetting_case")
class CaseRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String force;
    @Nullable String account;
    @Nullable String lineManager;
    String level;

    @Enumerated(EnumType.STRING)
    Ladder ladder;

    @Enumerated(EnumType.STRING)
    CasePurpose purpose;

    @Nullable UUID applicationId;

    @Enumerated(EnumType.STRING)
    CaseState state;

    @Enumerated(EnumType.STRING)
    CaseTurn turn;

    @Nullable String researcher;
    List<String> conflicted = List.of();
    Instant openedAt;
    Instant since;
    @Transient boolean fresh;

    protected CaseRow() {}

    CaseRow(CaseOpened event, Instant at) {
        id = event.caseId().value();
        officerId = event.officerId().value();
        force = event.force().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        lineManager = event.lineManager().map(Account::name).orElse(null);
        level = event.level().code();
        ladder = event.ladder();
        purpose = event.purpose();
        applicationId = event.applicationId().map(org.muster.api.Id::value).orElse(null);
        openedAt = at;
        becomes(CaseProgress.opened(event), at);
        fresh = true;
    }

    CaseProgress progress() {
        return new CaseProgress(ladder, state);
    }

    void becomes(CaseProgress next, Instant at) {
        if (state != next.state()) since = at;
        state = next.state();
        turn = CaseTurn.in(state, researcher != null);
    }

    void isAssignedTo(Account account) {
        researcher = account.name();
    }

    void isOutOfSightOf(Account account) {
        conflicted = Stream.concat(conflicted.stream(), Stream.of(account.name())).toList();
        if (account.name().equals(researcher)) researcher = null;
    }

    Optional<Account> assigned() {
        return Optional.ofNullable(researcher).map(Account::new);
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
