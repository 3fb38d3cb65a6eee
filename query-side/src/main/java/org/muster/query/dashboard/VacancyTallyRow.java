package org.muster.query.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationState;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyState;
import org.springframework.data.domain.Persistable;

/** A vacancy as the dashboard counts it. */
@Entity
@Table(name = "vacancy_tally")
class VacancyTallyRow implements Persistable<UUID> {
    @Id UUID id;
    String force;
    String title;
    @Nullable String subRole;

    @Enumerated(EnumType.STRING)
    VacancyState state;

    Instant createdAt;
    Instant closesAt;
    int posts;
    int postsLeft;
    List<String> required;
    @Transient boolean fresh;

    protected VacancyTallyRow() {}

    VacancyTallyRow(VacancyCreated event, Instant at) {
        id = event.vacancyId().value();
        force = event.force().name();
        title = event.title();
        subRole = event.subRole().orElse(null);
        state = VacancyState.CREATED;
        createdAt = at;
        closesAt = event.closesAt();
        posts = event.posts();
        postsLeft = event.posts();
        required = event.requiredClearances().stream().map(ClearanceLevel::code).sorted().toList();
        fresh = true;
    }

    void becomes(VacancyState next) {
        state = next;
    }

    void hasPostsLeft(int left) {
        postsLeft = left;
    }

    Force ofForce() {
        return new Force(force);
    }

    List<ClearanceLevel> levels() {
        return required.stream().map(ClearanceLevel::new).toList();
    }

    /**
     * @param lapsed how many posts are free again because the offers of them expired
     */
    VacancyDashboard.Line line(int lapsed, Map<ApplicationState, Integer> applications) {
        return new VacancyDashboard.Line(
                new VacancyId(id),
                ofForce(),
                title,
                Optional.ofNullable(subRole),
                state,
                closesAt,
                posts,
                postsLeft + lapsed,
                applications);
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
