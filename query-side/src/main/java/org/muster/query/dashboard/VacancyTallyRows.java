package org.muster.query.dashboard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.muster.api.vacancies.VacancyState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every vacancy as the dashboard counts it. */
interface VacancyTallyRows extends JpaRepository<VacancyTallyRow, UUID> {

    /** How many vacancies are in a state, with their posts. */
    record StateTally(VacancyState state, long count, long posts, long postsLeft) {}

    @Query(
            """
            select new org.muster.query.dashboard.VacancyTallyRows$StateTally(
                v.state, count(*), sum(v.posts), sum(v.postsLeft))
            from VacancyTallyRow v
            where :everyForce = true or v.force in :forces
            group by v.state
            """)
    List<StateTally> tallied(boolean everyForce, Set<String> forces);

    @Query(
            """
            select v from VacancyTallyRow v
            where (:everyForce = true or v.force in :forces) and v.state <> :without
            order by v.createdAt desc, v.id desc
            """)
    List<VacancyTallyRow> newest(
            boolean everyForce, Set<String> forces, VacancyState without, Limit limit);
}
