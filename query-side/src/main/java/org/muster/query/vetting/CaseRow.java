package org.muster.query.vetting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseClock;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionAnnulled;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionCorrected;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.ResearchEvent.CheckRecorded;
import org.muster.api.vetting.quality.SampleFinding;
import org.muster.api.vetting.research.CheckResult;
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

    /** Who researched or decided it. */
    List<String> involved = List.of();

    boolean decided;
    boolean flagged;

    /** It was refused at some time, whatever became of that. */
    boolean refused;

    /** When waiting for the applicant began and ended, in turn. */
    List<Instant> waits = List.of();

    /** The last day of each waiver whose check is not done. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "vetting_case_waiver", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "check_type")
    @Column(name = "last_day")
    Map<String, LocalDate> waivers = new HashMap<>();

    @Nullable String sampler;
    @Nullable Instant drawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable SampleFinding finding;

    @Nullable Instant sampledAt;
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
        if (state != next.state()) {
            if (state != null) waits = clock().after(next.state(), at).turns();
            since = at;
        }
        state = next.state();
        turn = CaseTurn.in(state, researcher != null);
        if (!next.mayRestOnWaivers()) waivers.clear();
    }

    CaseClock clock() {
        var ended = turn == CaseTurn.ENDED ? Optional.of(since) : Optional.<Instant>empty();
        return new CaseClock(openedAt, waits, ended);
    }

    void isAssignedTo(Account account) {
        researcher = account.name();
        involves(account);
    }

    void isDecided(CaseDecided event) {
        decided = true;
        refused |= event.outcome() == CaseOutcome.REFUSED;
        involves(event.decidedBy());
    }

    void isAnnulled(DecisionAnnulled event) {
        decided = false;
        isSetRightBy(event.correctedBy());
    }

    void isCorrected(DecisionCorrected event) {
        refused |= event.outcome() == CaseOutcome.REFUSED;
        isSetRightBy(event.correctedBy());
    }

    /** A correction is a second look, too. */
    private void isSetRightBy(Account account) {
        flagged = false;
        involves(account);
    }

    private void involves(Account account) {
        involved = and(involved, account);
    }

    /** A check that is done after the case was decided, and is not clear, flags the decision. */
    void isChecked(CheckRecorded event) {
        waivers.remove(event.type().code());
        if (turn == CaseTurn.ENDED && event.result() != CheckResult.CLEAR) flagged = true;
    }

    void isOutOfSightOf(Account account) {
        conflicted = and(conflicted, account);
        if (isDecided() && involved.contains(account.name())) flagged = true;
        if (account.name().equals(researcher)) researcher = null;
    }

    private boolean isDecided() {
        return turn == CaseTurn.ENDED && decided;
    }

    private static List<String> and(List<String> accounts, Account account) {
        return Stream.concat(accounts.stream(), Stream.of(account.name())).toList();
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
