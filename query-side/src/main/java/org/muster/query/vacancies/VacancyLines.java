package org.muster.query.vacancies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.applications.ApplicationState;
import org.muster.api.vacancies.VacancyLine;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.views.Slice;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.vacancies.record.Standing;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The list of vacancies, with its counts for whoever has a part in the selection. */
@Component
class VacancyLines {
    private static final Keyset<VacancyRow> NEWEST_FIRST =
            Keyset.newestFirst("createdAt", row -> Keyset.place(row.createdAt, row.id));

    private final VacancyRows rows;
    private final Counts counts;

    VacancyLines(VacancyRows rows, Counts counts) {
        this.rows = rows;
        this.counts = counts;
    }

    @QueryHandler
    Slice<VacancyLine> find(VacancyLine.Find query, Reader reader) {
        var actor = reader.actor();
        var wanted = Specification.<VacancyRow>unrestricted().and(of(actor));
        if (query.state().isPresent()) wanted = wanted.and(in(query.state().get()));
        if (query.takingApplications() || Standing.onlyApplies(actor)) {
            wanted = wanted.and(takingApplications(reader));
        }
        var slice = NEWEST_FIRST.slice(rows, wanted, query.window());
        var counted = Standing.selects(actor) ? Optional.of(counts(slice.items(), reader)) : none();
        var left = counts.postsLeft(slice.items(), reader);
        return new Slice<>(
                slice.items().stream()
                        .map(row -> line(row, left.get(row.id), counted, reader))
                        .toList(),
                slice.next());
    }

    private Map<UUID, Map<ApplicationState, Integer>> counts(
            List<VacancyRow> vacancies, Reader reader) {
        return counts.of(vacancies, reader);
    }

    private static Optional<Map<UUID, Map<ApplicationState, Integer>>> none() {
        return Optional.empty();
    }

    private static Specification<VacancyRow> of(Actor actor) {
        if (actor.everyForce()) return Specification.unrestricted();
        var forces = actor.forces().stream().map(Force::name).toList();
        return (row, _, _) -> row.get("force").in(forces);
    }

    private static Specification<VacancyRow> in(VacancyState state) {
        return (row, _, cb) -> cb.equal(row.get("state"), state);
    }

    private static Specification<VacancyRow> takingApplications(Reader reader) {
        return in(VacancyState.OPEN)
                .and((row, _, cb) -> cb.greaterThan(row.get("closesAt"), reader.now()));
    }

    private static VacancyLine line(
            VacancyRow row,
            int postsLeft,
            Optional<Map<UUID, Map<ApplicationState, Integer>>> counts,
            Reader reader) {
        return new VacancyLine(
                row.vacancyId(),
                row.ofForce(),
                row.profileId(),
                row.title,
                row.ofSubRole(),
                row.location,
                row.state,
                row.takesApplicationsAt(reader.now()),
                row.closesAt,
                row.posts,
                postsLeft,
                counts.map(all -> all.getOrDefault(row.id, Map.of())));
    }
}
