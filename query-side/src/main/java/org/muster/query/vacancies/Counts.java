package org.muster.query.vacancies;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muster.api.applications.ApplicationState;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/**
 * How many applications of each vacancy are in each state; who is cleared, and whose offer has
 * expired, depends on today.
 */
@Component
class Counts {
    private final CandidateRows candidates;
    private final Cleared cleared;

    Counts(CandidateRows candidates, Cleared cleared) {
        this.candidates = candidates;
        this.cleared = cleared;
    }

    Map<UUID, Map<ApplicationState, Integer>> of(List<VacancyRow> vacancies, Reader reader) {
        var ids = vacancies.stream().map(VacancyRow::getId).toList();
        var counts = new HashMap<UUID, Map<ApplicationState, Integer>>();
        for (var each : candidates.counted(ids)) {
            add(counts, each.vacancyId(), each.state(), (int) each.count());
        }
        for (var each : candidates.expired(ids, reader.today())) {
            add(counts, each.vacancyId(), ApplicationState.OFFERED, (int) -each.count());
            add(counts, each.vacancyId(), ApplicationState.OFFER_EXPIRED, (int) each.count());
        }
        var accepted = candidates.findByVacancyIdInAndState(ids, ApplicationState.ACCEPTED);
        for (var candidate : cleared.among(accepted, vacancies, reader)) {
            add(counts, candidate.vacancyId, ApplicationState.ACCEPTED, -1);
            add(counts, candidate.vacancyId, ApplicationState.CLEARED, 1);
        }
        return counts;
    }

    /** How many posts are left of each today: those of expired offers are free again. */
    Map<UUID, Integer> postsLeft(List<VacancyRow> vacancies, Reader reader) {
        var left = new HashMap<UUID, Integer>();
        for (var vacancy : vacancies) left.put(vacancy.id, vacancy.postsLeft);
        for (var each : candidates.lapsed(left.keySet(), reader.today())) {
            left.merge(each.vacancyId(), (int) each.count(), Integer::sum);
        }
        return left;
    }

    private static void add(
            Map<UUID, Map<ApplicationState, Integer>> counts,
            UUID vacancy,
            ApplicationState state,
            int number) {
        var ofVacancy = counts.computeIfAbsent(vacancy, _ -> new EnumMap<>(ApplicationState.class));
        ofVacancy.merge(state, number, (a, b) -> a + b == 0 ? null : a + b);
    }
}
