package org.muster.query.vacancies.record;

import static org.muster.api.vacancies.VacancyState.CANCELLED;
import static org.muster.api.vacancies.VacancyState.CLOSED;
import static org.muster.api.vacancies.VacancyState.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.vacancies.VacancyView;

/**
 * One vacancy as its events tell it.
 *
 * @param postsLeft those that nobody was offered, or that were given back
 * @param offered until which day posts are taken unless the offers of them are accepted
 */
record VacancyFold(
        VacancyCreated created,
        VacancyState state,
        int postsLeft,
        Map<ApplicationId, LocalDate> offered,
        Optional<String> cancelledBecause) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Absent where there was no such vacancy. */
    static Optional<VacancyFold> of(List<? extends VacancyEvent> events) {
        Optional<VacancyFold> fold = Optional.empty();
        for (var event : events) {
            fold =
                    event instanceof VacancyCreated e
                            ? Optional.of(begun(e))
                            : fold.map(f -> f.after(event));
        }
        return fold;
    }

    boolean takesApplicationsAt(Instant moment) {
        return state == OPEN && moment.isBefore(created.closesAt());
    }

    /** The posts of offers that have expired are free, though nobody took them since. */
    private int postsLeftAt(Instant moment) {
        var day = LocalDate.ofInstant(moment, LONDON);
        return postsLeft + (int) offered.values().stream().filter(day::isAfter).count();
    }

    /**
     * Shows it at a moment.
     *
     * @param selects whether the reader has a part in the selection
     */
    VacancyView at(Instant moment, long version, boolean selects) {
        return new VacancyView(
                created.vacancyId(),
                version,
                created.force(),
                created.roleProfileId(),
                created.profileVersion(),
                created.title(),
                created.subRole(),
                created.location(),
                state,
                takesApplicationsAt(moment),
                created.closesAt(),
                created.posts(),
                postsLeftAt(moment),
                created.stages(),
                created.passMark(),
                selects ? created.panel().stream().sorted().toList() : List.of(),
                created.criteria(),
                created.requiredClearances().stream()
                        .sorted(Comparator.comparing(ClearanceLevel::code))
                        .toList(),
                cancelledBecause);
    }

    private static VacancyFold begun(VacancyCreated e) {
        return new VacancyFold(e, VacancyState.CREATED, e.posts(), Map.of(), Optional.empty());
    }

    private VacancyFold after(VacancyEvent event) {
        return switch (event) {
            case VacancyCreated e -> begun(e);
            case VacancyOpened _ -> in(OPEN);
            case VacancyClosed _ -> in(CLOSED);
            case VacancyCancelled e ->
                    new VacancyFold(
                            created, CANCELLED, postsLeft, offered, Optional.of(e.reason()));
            case PostTaken e -> with(e.postsLeft(), e.applicationId(), e.until());
            case PostKept e -> with(postsLeft, e.applicationId(), Optional.empty());
            case PostReleased e -> with(e.postsLeft(), e.applicationId(), Optional.empty());
            case CandidateRanked _, CandidateLeft _ -> this;
        };
    }

    private VacancyFold in(VacancyState next) {
        return new VacancyFold(created, next, postsLeft, offered, cancelledBecause);
    }

    private VacancyFold with(int left, ApplicationId application, Optional<LocalDate> until) {
        var now = new HashMap<>(offered);
        now.remove(application);
        until.ifPresent(day -> now.put(application, day));
        return new VacancyFold(created, state, left, Map.copyOf(now), cancelledBecause);
    }
}
