package org.muster.query.vacancies;

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
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Endorsement;
import org.muster.api.applications.Progress;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.springframework.data.domain.Persistable;

/** An application as lists and boards show it. */
@Entity
@Table(name = "candidate")
class CandidateRow implements Persistable<UUID> {
    @Id UUID id;
    UUID vacancyId;
    UUID officerId;
    String force;
    @Nullable String account;
    @Nullable String lineManager;
    List<String> conflicted = List.of();
    Instant submittedAt;
    String stage;

    @Enumerated(EnumType.STRING)
    StageKind stageKind;

    Instant stageSince;

    @Enumerated(EnumType.STRING)
    ApplicationState state;

    @Enumerated(EnumType.STRING)
    Endorsement endorsement;

    @Enumerated(EnumType.STRING)
    @Nullable EligibilityOutcome eligibility;

    boolean onHold;
    boolean ended;

    /** The last day on which the offer that was made last can be answered. */
    @Nullable LocalDate offerUntil;

    /** The last day on which the post is taken, unless the offer is accepted. */
    @Nullable LocalDate postUntil;

    @Transient boolean fresh;

    protected CandidateRow() {}

    CandidateRow(ApplicationSubmitted event, Instant at) {
        id = event.applicationId().value();
        vacancyId = event.vacancyId().value();
        officerId = event.officerId().value();
        force = event.force().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        lineManager = event.lineManager().map(Account::name).orElse(null);
        submittedAt = at;
        stageSince = at;
        stage = "";
        fresh = true;
        becomes(Progress.begun(event), at);
    }

    void becomes(Progress next, Instant at) {
        if (!stage.equals(next.stage().name())) stageSince = at;
        stage = next.stage().name();
        stageKind = next.stage().kind();
        state = next.state();
        endorsement = next.endorsement();
        eligibility = next.eligibility().orElse(null);
        onHold = next.onHold();
        ended = next.state().hasEnded();
        offerUntil = next.offeredUntil().orElse(null);
    }

    void isOutOfSightOf(Account member) {
        conflicted = Stream.concat(conflicted.stream(), Stream.of(member.name())).toList();
    }

    Progress progress(List<Stage> stages) {
        return new Progress(
                stages,
                new Stage(stage, stageKind),
                state,
                endorsement,
                Optional.ofNullable(eligibility),
                onHold,
                Optional.ofNullable(offerUntil));
    }

    ApplicationState on(LocalDate day) {
        return state == ApplicationState.OFFERED && isPast(offerUntil, day)
                ? ApplicationState.OFFER_EXPIRED
                : state;
    }

    Optional<LocalDate> openOfferUntil() {
        return Optional.ofNullable(offerUntil).filter(_ -> state == ApplicationState.OFFERED);
    }

    void holdsPost(Optional<LocalDate> until) {
        postUntil = until.orElse(null);
    }

    private static boolean isPast(@Nullable LocalDate last, LocalDate day) {
        return last != null && day.isAfter(last);
    }

    ApplicationId applicationId() {
        return new ApplicationId(id);
    }

    OfficerId applicant() {
        return new OfficerId(officerId);
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
