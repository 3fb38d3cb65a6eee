package org.muster.query.vacancies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.api.StreamId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Finds who has accepted an offer and holds every required clearance today. */
@Component
class Cleared {
    private final Histories histories;

    Cleared(Histories histories) {
        this.histories = histories;
    }

    Set<CandidateRow> among(
            Collection<CandidateRow> candidates, Collection<VacancyRow> vacancies, Reader reader) {
        var accepted =
                candidates.stream().filter(c -> c.state == ApplicationState.ACCEPTED).toList();
        if (accepted.isEmpty()) return Set.of();
        var ids = vacancies.stream().collect(toMap(VacancyRow::getId, v -> v));
        var held = heldBy(accepted);
        return accepted.stream()
                .filter(c -> holds(held.get(c.applicant()), ids.get(c.vacancyId), reader))
                .collect(toSet());
    }

    private Map<OfficerId, Clearances> heldBy(List<CandidateRow> candidates) {
        var registers =
                candidates.stream()
                        .map(c -> new ClearanceRegisterId(c.applicant()))
                        .distinct()
                        .toArray(StreamId[]::new);
        var events =
                histories.of(registers).stream()
                        .map(Recorded::event)
                        .map(ClearanceEvent.class::cast)
                        .collect(groupingBy(ClearanceEvent::officerId));
        return candidates.stream()
                .map(CandidateRow::applicant)
                .distinct()
                .collect(
                        toMap(
                                officer -> officer,
                                officer -> Clearances.of(events.getOrDefault(officer, List.of()))));
    }

    private static boolean holds(Clearances held, VacancyRow vacancy, Reader reader) {
        var policy = reader.policy(vacancy.ofForce());
        return vacancy.required().stream()
                .allMatch(
                        level ->
                                held.standing(level, reader.today(), policy)
                                        .map(s -> s.state().isLive())
                                        .orElse(false));
    }
}
