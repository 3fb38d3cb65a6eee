package org.muster.query.vacancies;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyState;
import org.springframework.data.domain.Persistable;

/** A vacancy as lists show it. */
@Entity
@Table(name = "vacancy")
class VacancyRow implements Persistable<UUID> {
    @Id UUID id;
    long version;
    String force;
    UUID roleProfileId;
    String title;
    @Nullable String subRole;
    String location;

    @Enumerated(EnumType.STRING)
    VacancyState state;

    Instant createdAt;
    Instant closesAt;
    int posts;
    int postsLeft;

    @Convert(converter = StagesAsText.class)
    List<Stage> stages;

    List<String> panel;
    List<String> requiredClearances;
    @Transient boolean fresh;

    protected VacancyRow() {}

    VacancyRow(VacancyCreated event, Instant at) {
        id = event.vacancyId().value();
        force = event.force().name();
        roleProfileId = event.roleProfileId().value();
        title = event.title();
        subRole = event.subRole().orElse(null);
        location = event.location();
        state = VacancyState.CREATED;
        createdAt = at;
        closesAt = event.closesAt();
        posts = event.posts();
        postsLeft = event.posts();
        stages = event.stages();
        panel = event.panel().stream().map(Account::name).sorted().toList();
        requiredClearances =
                event.requiredClearances().stream().map(ClearanceLevel::code).sorted().toList();
        fresh = true;
    }

    void becomes(VacancyState next) {
        state = next;
    }

    void hasPostsLeft(int left) {
        postsLeft = left;
    }

    void isAtVersion(long now) {
        version = now;
    }

    boolean takesApplicationsAt(Instant moment) {
        return state == VacancyState.OPEN && moment.isBefore(closesAt);
    }

    VacancyId vacancyId() {
        return new VacancyId(id);
    }

    RoleProfileId profileId() {
        return new RoleProfileId(roleProfileId);
    }

    Force ofForce() {
        return new Force(force);
    }

    Optional<String> ofSubRole() {
        return Optional.ofNullable(subRole);
    }

    Set<ClearanceLevel> required() {
        return requiredClearances.stream()
                .map(ClearanceLevel::new)
                .collect(Collectors.toUnmodifiableSet());
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
