package org.muster.query.dashboard;

import static org.muster.api.applications.ApplicationState.ACCEPTED;
import static org.muster.api.applications.ApplicationState.CLEARED;
import static org.muster.api.applications.ApplicationState.OFFERED;
import static org.muster.api.applications.ApplicationState.OFFER_EXPIRED;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muster.api.applications.ApplicationState;
import org.muster.api.clearances.Clearances;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.vacancies.VacancyState;
import org.muster.query.dashboard.vetting.HeldClearances;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Counts the applications for each vacancy by state; who is cleared depends on today. */
@Component
class VacancyFigures {
    private final VacancyTallyRows vacancies;
    private final ApplicationTallyRows applications;
    private final HeldClearances held;

    VacancyFigures(
            VacancyTallyRows vacancies, ApplicationTallyRows applications, HeldClearances held) {
        this.vacancies = vacancies;
        this.applications = applications;
        this.held = held;
    }

    List<VacancyDashboard.Line> newest(Scope scope, Reader reader) {
        var rows =
                vacancies.newest(
                        scope.everyForce(),
                        scope.forces(),
                        VacancyState.CANCELLED,
                        Limit.of(VacancyDashboard.MOST));
        var counts = counts(rows, reader);
        var free = new HashMap<UUID, Integer>();
        var ids = rows.stream().map(VacancyTallyRow::getId).toList();
        applications
                .lapsed(ids, reader.today())
                .forEach(each -> free.put(each.vacancyId(), (int) each.count()));
        return rows.stream()
                .map(row -> row.line(free.getOrDefault(row.id, 0), counted(counts, row)))
                .toList();
    }

    /** How many posts are free again because the offers of them expired. */
    long lapsed(Scope scope, Reader reader) {
        return applications.lapsed(
                scope.everyForce(), scope.forces(), VacancyState.CANCELLED, reader.today());
    }

    private static Map<ApplicationState, Integer> counted(
            Map<UUID, Map<ApplicationState, Integer>> counts, VacancyTallyRow row) {
        return counts.getOrDefault(row.id, Map.of());
    }

    private Map<UUID, Map<ApplicationState, Integer>> counts(
            List<VacancyTallyRow> rows, Reader reader) {
        var ids = rows.stream().map(VacancyTallyRow::getId).toList();
        var counts = new HashMap<UUID, Map<ApplicationState, Integer>>();
        for (var tally : applications.tallied(ids)) {
            add(counts, tally.vacancyId(), tally.state(), (int) tally.count());
        }
        for (var tally : applications.expired(ids, reader.today())) {
            add(counts, tally.vacancyId(), OFFERED, (int) -tally.count());
            add(counts, tally.vacancyId(), OFFER_EXPIRED, (int) tally.count());
        }
        for (var application : cleared(rows, ids, reader)) {
            add(counts, application.vacancyId, ACCEPTED, -1);
            add(counts, application.vacancyId, CLEARED, 1);
        }
        return counts;
    }

    /** Whoever accepted an offer and holds every required clearance today. */
    private List<ApplicationTallyRow> cleared(
            List<VacancyTallyRow> rows, List<UUID> ids, Reader reader) {
        var accepted = applications.findByVacancyIdInAndState(ids, ACCEPTED);
        var clearances = held.of(accepted.stream().map(a -> a.officerId).distinct().toList());
        var byId = new HashMap<UUID, VacancyTallyRow>();
        rows.forEach(row -> byId.put(row.id, row));
        return accepted.stream()
                .filter(
                        a ->
                                holdsAll(
                                        clearances.getOrDefault(a.officerId, Clearances.NONE),
                                        byId.get(a.vacancyId),
                                        reader))
                .toList();
    }

    private static boolean holdsAll(Clearances held, VacancyTallyRow vacancy, Reader reader) {
        var policy = reader.policy(vacancy.ofForce());
        return vacancy.levels().stream()
                .allMatch(
                        level ->
                                held.standing(level, reader.today(), policy)
                                        .map(standing -> standing.state().isLive())
                                        .orElse(false));
    }

    private static void add(
            Map<UUID, Map<ApplicationState, Integer>> counts,
            UUID vacancy,
            ApplicationState state,
            int number) {
        counts.computeIfAbsent(vacancy, _ -> new EnumMap<>(ApplicationState.class))
                .merge(state, number, (a, b) -> a + b == 0 ? null : a + b);
    }
}
