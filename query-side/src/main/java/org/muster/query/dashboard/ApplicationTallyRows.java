package org.muster.query.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.muster.api.applications.ApplicationState;
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

    List<ApplicationTallyRow> findByVacancyIdInAndState(
            Collection<UUID> vacancies, ApplicationState state);
}
