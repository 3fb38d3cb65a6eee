package org.muster.query.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.muster.api.applications.ApplicationState;
import org.muster.api.vacancies.VacancyState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every application as the dashboard counts it. */
interface ApplicationTallyRows extends JpaRepository<ApplicationTallyRow, UUID> {

    /** How many applications for a vacancy are in a state. */
    record StateTally(UUID vacancyId, ApplicationState state, long count) {}

    @Query(
            """
            select new org.muster.query.dashboard.ApplicationTallyRows$StateTally(
                a.vacancyId, a.state, count(*))
            from ApplicationTallyRow a
            where a.vacancyId in :vacancies
            group by a.vacancyId, a.state
            """)
    List<StateTally> tallied(Collection<UUID> vacancies);

    @Query(
            """
            select new org.muster.query.dashboard.ApplicationTallyRows$StateTally(
                a.vacancyId, a.state, count(*))
            from ApplicationTallyRow a
            where a.vacancyId in :vacancies and a.offerUntil < :today
                and a.state = org.muster.api.applications.ApplicationState.OFFERED
            group by a.vacancyId, a.state
            """)
    List<StateTally> expired(Collection<UUID> vacancies, LocalDate today);

    /** How many posts of a vacancy are free again because the offers of them expired. */
    record Lapsed(UUID vacancyId, long count) {}

    @Query(
            """
            select new org.muster.query.dashboard.ApplicationTallyRows$Lapsed(
                a.vacancyId, count(*))
            from ApplicationTallyRow a
            where a.vacancyId in :vacancies and a.postUntil < :today
            group by a.vacancyId
            """)
    List<Lapsed> lapsed(Collection<UUID> vacancies, LocalDate today);

    /** The same of every vacancy that was not cancelled. */
    @Query(
            """
            select count(*)
            from ApplicationTallyRow a join VacancyTallyRow v on v.id = a.vacancyId
            where (:everyForce = true or v.force in :forces) and v.state <> :without
                and a.postUntil < :today
            """)
    long lapsed(boolean everyForce, Set<String> forces, VacancyState without, LocalDate today);

    List<ApplicationTallyRow> findByVacancyIdInAndState(
            Collection<UUID> vacancies, ApplicationState state);
}
