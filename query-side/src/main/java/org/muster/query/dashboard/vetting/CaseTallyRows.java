package org.muster.query.dashboard.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.muster.api.vetting.CaseState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every vetting case as the dashboard counts it. */
interface CaseTallyRows extends JpaRepository<CaseTallyRow, UUID> {

    /** How many cases at a level are in a state. */
    record StateTally(String level, CaseState state, long count) {}

    /** How many waived checks, not done since, have a waiver that ends on that day or later. */
    @Query(
            """
            select count(w) from CaseTallyRow c join c.waivers w
            where (:everyForce = true or c.force in :forces) and w >= :day
            """)
    long waived(boolean everyForce, Set<String> forces, LocalDate day);

    @Query(
            """
            select new org.muster.query.dashboard.vetting.CaseTallyRows$StateTally(
                c.level, c.state, count(*))
            from CaseTallyRow c
            where (:everyForce = true or c.force in :forces) and c.state in :states
            group by c.level, c.state
            order by c.level, c.state
            """)
    List<StateTally> tallied(boolean everyForce, Set<String> forces, Set<CaseState> states);
}
