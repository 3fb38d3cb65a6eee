package org.muster.query.vacancies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.muster.api.applications.ApplicationState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Every application as lists and boards show it. */
interface CandidateRows
        extends JpaRepository<CandidateRow, UUID>, JpaSpecificationExecutor<CandidateRow> {

    /** How many applications of a vacancy are in a state. */
    record StateCount(UUID vacancyId, ApplicationState state, long count) {}

    @Query(
            "select new org.muster.query.vacancies.CandidateRows$StateCount("
                    + "c.vacancyId, c.state, count(*)) from CandidateRow c"
                    + " where c.vacancyId in :vacancies group by c.vacancyId, c.state")
    List<StateCount> counted(Collection<UUID> vacancies);

    /** How many posts of a vacancy are free again because the offers of them expired. */
    record Lapsed(UUID vacancyId, long count) {}

    @Query(
            "select new org.muster.query.vacancies.CandidateRows$Lapsed(c.vacancyId, count(*))"
                    + " from CandidateRow c where c.vacancyId in :vacancies"
                    + " and c.postUntil < :today group by c.vacancyId")
    List<Lapsed> lapsed(Collection<UUID> vacancies, LocalDate today);

    @Query(
            "select new org.muster.query.vacancies.CandidateRows$StateCount("
                    + "c.vacancyId, c.state, count(*)) from CandidateRow c"
                    + " where c.vacancyId in :vacancies and c.offerUntil < :today"
                    + " and c.state = org.muster.api.applications.ApplicationState.OFFERED"
                    + " group by c.vacancyId, c.state")
    List<StateCount> expired(Collection<UUID> vacancies, LocalDate today);

    List<CandidateRow> findByVacancyIdInAndState(
            Collection<UUID> vacancies, ApplicationState state);
}
