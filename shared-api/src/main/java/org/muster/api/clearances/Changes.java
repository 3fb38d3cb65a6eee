package org.muster.api.clearances;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.clearances.Change.Kind;

/** What had happened to a clearance by the end of a day, in the order in which it was recorded. */
record Changes(List<Change> all, LocalDate day) {
    private static final Set<Kind> SUSPENDS_OR_LIFTS =
            EnumSet.of(Kind.SUSPENDED, Kind.REINSTATED, Kind.RESTORED);

    /** How it ended for good, if it did while it was in term: by what counts first. */
    Optional<ClearanceState> endedBy(LocalDate to) {
        return standing().stream()
                .filter(change -> !change.on().isAfter(to))
                .filter(change -> ending(change.kind()).isPresent())
                .min(comparing(Change::on))
                .flatMap(change -> ending(change.kind()));
    }

    /** What had happened, without the withdrawals that had been overturned by then. */
    private List<Change> standing() {
        var standing = new ArrayList<Change>();
        past().forEach(
                        change -> {
                            if (change.kind() == Kind.RESTORED) {
                                standing.removeIf(earlier -> earlier.kind() == Kind.WITHDRAWN);
                            }
                            standing.add(change);
                        });
        return standing;
    }

    boolean suspended() {
        return past().map(Change::kind)
                .filter(SUSPENDS_OR_LIFTS::contains)
                .reduce((_, newer) -> newer)
                .map(kind -> kind == Kind.SUSPENDED)
                .orElse(false);
    }

    /** Says whether it never was, whatever day is asked about. */
    boolean annulled() {
        return all.stream().anyMatch(change -> change.kind() == Kind.ANNULLED);
    }

    boolean freed() {
        return past().anyMatch(change -> change.kind() == Kind.FREED);
    }

    Optional<LocalDate> reviewed() {
        return past().filter(change -> change.kind() == Kind.REVIEWED)
                .map(Change::on)
                .max(Comparator.naturalOrder());
    }

    private Stream<Change> past() {
        return all.stream().filter(change -> !change.on().isAfter(day));
    }

    private static Optional<ClearanceState> ending(Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> Optional.of(ClearanceState.WITHDRAWN);
            case CANCELLED -> Optional.of(ClearanceState.CANCELLED);
            case TERMINATED -> Optional.of(ClearanceState.TERMINATED);
            case SUSPENDED, REINSTATED, RESTORED, FREED, REVIEWED, ANNULLED -> Optional.empty();
        };
    }
}
