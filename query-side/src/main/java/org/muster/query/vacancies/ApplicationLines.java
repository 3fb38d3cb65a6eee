package org.muster.query.vacancies;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationLine;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Slice;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers which applications concern the asker. */
@Component
class ApplicationLines {
    private static final Keyset<CandidateRow> NEWEST_FIRST =
            Keyset.newestFirst("submittedAt", row -> Keyset.place(row.submittedAt, row.id));

    private final CandidateRows rows;
    private final VacancyRows vacancies;
    private final ApplicantRows applicants;

    ApplicationLines(CandidateRows rows, VacancyRows vacancies, ApplicantRows applicants) {
        this.rows = rows;
        this.vacancies = vacancies;
        this.applicants = applicants;
    }

    @QueryHandler
    Slice<ApplicationLine> handle(ApplicationLine.Find query, Reader reader) {
        var slice = NEWEST_FIRST.slice(rows, Concern.of(reader.actor()), query.window());
        var titles = titles(slice.items());
        var people = people(slice.items());
        return new Slice<>(
                slice.items().stream()
                        .map(row -> line(row, titles, people.get(row.officerId), reader))
                        .toList(),
                slice.next());
    }

    private Map<UUID, String> titles(List<CandidateRow> found) {
        return vacancies
                .findAllById(found.stream().map(row -> row.vacancyId).distinct().toList())
                .stream()
                .collect(toMap(VacancyRow::getId, vacancy -> vacancy.title));
    }

    private Map<UUID, ApplicantRow> people(List<CandidateRow> found) {
        return applicants
                .findAllById(found.stream().map(row -> row.officerId).distinct().toList())
                .stream()
                .collect(toMap(ApplicantRow::getId, person -> person));
    }

    private static ApplicationLine line(
            CandidateRow row, Map<UUID, String> titles, ApplicantRow person, Reader reader) {
        return new ApplicationLine(
                row.applicationId(),
                new VacancyId(row.vacancyId),
                titles.get(row.vacancyId),
                new Force(row.force),
                row.applicant(),
                person.called(),
                person.numbered(),
                person.rank,
                row.stage,
                row.on(reader.today()),
                row.endorsement,
                row.onHold,
                row.submittedAt);
    }
}
