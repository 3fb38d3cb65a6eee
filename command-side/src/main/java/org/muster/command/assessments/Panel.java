package org.muster.command.assessments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;

/**
 * Who scores what, as the vacancy laid it down.
 *
 * @param members by account; empty where any panel member may
 */
record Panel(Set<Account> members, List<String> criteria) {

    static Optional<Panel> of(List<VacancyEvent> events) {
        return events.stream()
                .filter(VacancyCreated.class::isInstance)
                .map(VacancyCreated.class::cast)
                .findFirst()
                .map(e -> new Panel(e.panel(), e.criteria()));
    }

    /** Says whether this assessment wants no more scores. */
    boolean hasScored(Assessment assessment) {
        var conflicted = assessment.conflicted();
        var expected =
                members.stream()
                        .filter(member -> !conflicted.contains(member))
                        .collect(toUnmodifiableSet());
        return assessment.scores().isFilled(new LinkedHashSet<>(criteria), expected);
    }
}
