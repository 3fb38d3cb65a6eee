package org.muster.query.vacancies;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationState;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.Board;
import org.muster.api.vacancies.Board.Card;
import org.muster.api.vacancies.Board.Column;
import org.muster.api.vacancies.Stage;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers which candidates a vacancy has, by stage. */
@Component
class BoardQueries {
    private static final int CARDS = 200;
    private static final Sort LONGEST_FIRST = Sort.by("stageSince", "id");

    private final VacancyRows vacancies;
    private final CandidateRows candidates;
    private final ApplicantRows applicants;
    private final Cleared cleared;
    private final Counts counts;

    BoardQueries(
            VacancyRows vacancies,
            CandidateRows candidates,
            ApplicantRows applicants,
            Cleared cleared,
            Counts counts) {
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.applicants = applicants;
        this.cleared = cleared;
        this.counts = counts;
    }

    @QueryHandler
    Board handle(Board.Find query, Reader reader) {
        var vacancy = vacancies.findById(query.vacancyId().value()).orElseThrow(Unknown::new);
        reader.allow(query, Guard.of(vacancy.ofForce()));
        var wanted = Wanted.of(vacancy.id).and(Wanted.named(query.named()));
        return new Board(
                vacancy.vacancyId(),
                vacancy.version,
                vacancy.ofForce(),
                vacancy.title,
                vacancy.ofSubRole(),
                vacancy.state,
                vacancy.takesApplicationsAt(reader.now()),
                vacancy.closesAt,
                vacancy.posts,
                counts.postsLeft(List.of(vacancy), reader).get(vacancy.id),
                vacancy.stages.stream()
                        .map(stage -> column(vacancy, stage, wanted.and(Wanted.at(stage)), reader))
                        .toList(),
                column(vacancy, vacancy.stages.getFirst(), wanted.and(Wanted.ended()), reader));
    }

    private Column column(
            VacancyRow vacancy, Stage stage, Specification<CandidateRow> wanted, Reader reader) {
        var rows = candidates.findBy(wanted, q -> q.sortBy(LONGEST_FIRST).limit(CARDS).all());
        var count = rows.size() < CARDS ? rows.size() : candidates.count(wanted);
        var people =
                applicants.findAllById(rows.stream().map(row -> row.officerId).toList()).stream()
                        .collect(toMap(ApplicantRow::getId, person -> person));
        var clear = cleared.among(rows, List.of(vacancy), reader);
        return new Column(
                stage.name(),
                stage.kind(),
                count,
                rows.stream().map(row -> card(row, people, clear, reader)).toList());
    }

    private static Card card(
            CandidateRow row,
            Map<UUID, ApplicantRow> people,
            Set<CandidateRow> cleared,
            Reader reader) {
        var person = people.get(row.officerId);
        return new Card(
                row.applicationId(),
                row.applicant(),
                person.called(),
                person.numbered(),
                person.rank,
                person.ofForce(),
                row.stage,
                cleared.contains(row) ? ApplicationState.CLEARED : row.on(reader.today()),
                row.endorsement,
                row.onHold,
                row.stageSince,
                Duration.between(row.stageSince, reader.now()).toDays(),
                row.openOfferUntil());
    }
}
