package org.muster.query.vacancies;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.vacancies.Stage;
import org.springframework.data.jpa.domain.Specification;

/** Which candidates of a vacancy are asked for. */
final class Wanted {
    private Wanted() {}

    static Specification<CandidateRow> of(UUID vacancy) {
        return (row, _, cb) -> cb.equal(row.get("vacancyId"), vacancy);
    }

    static Specification<CandidateRow> at(Stage stage) {
        return (row, _, cb) ->
                cb.and(cb.equal(row.get("stage"), stage.name()), cb.isFalse(row.get("ended")));
    }

    static Specification<CandidateRow> ended() {
        return (row, _, cb) -> cb.isTrue(row.get("ended"));
    }

    /** Whose name or staff number contains a text, whatever the case of its letters. */
    static Specification<CandidateRow> named(Optional<String> text) {
        return text.map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(t -> containing(t.toLowerCase(Locale.UK)))
                .orElseGet(Specification::unrestricted);
    }

    private static Specification<CandidateRow> containing(String text) {
        return (row, query, cb) -> {
            var people = query.subquery(UUID.class);
            var person = people.from(ApplicantRow.class);
            people.select(person.get("id"))
                    .where(
                            cb.or(
                                    cb.gt(cb.locate(cb.lower(person.get("name")), text), 0),
                                    cb.gt(
                                            cb.locate(cb.lower(person.get("staffNumber")), text),
                                            0)));
            return row.get("officerId").in(people);
        };
    }
}
