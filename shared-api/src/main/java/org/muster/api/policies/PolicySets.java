package org.muster.api.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;

/**
 * Every policy set there is: the general ones, for every force, and those of single forces. No set
 * drops a level that an earlier one knew, since clearances of that level outlive the set.
 */
public record PolicySets(List<PolicySet> sets) {
    private static final Comparator<PolicySet> BY_DATE =
            Comparator.comparing(PolicySet::effectiveFrom);

    public PolicySets {
        sets = sets.stream().sorted(BY_DATE).toList();
        require(
                sets.stream().anyMatch(set -> set.force().isEmpty()),
                "there is no general policy set, for every force");
        var versions = new HashSet<String>();
        var days = new HashSet<Day>();
        var levels = new HashSet<ClearanceLevel>();
        for (var set : sets) {
            var version = set.version();
            require(versions.add(version), "two policy sets are called " + version);
            require(
                    days.add(new Day(set.force(), set.effectiveFrom())),
                    "two policy sets for the same force take effect on the day of " + version);
            levels.addAll(set.levels().keySet());
            require(
                    set.levels().keySet().containsAll(levels),
                    version + " drops a level of an earlier set: " + without(levels, set));
        }
    }

    /**
     * The set in force on a date: the force's own where it has one by then, else the general one. A
     * date before the oldest general set is judged by that set, since nothing older is known.
     */
    public PolicySet inForce(Force force, LocalDate on) {
        return newest(Optional.of(force), on).or(() -> newest(Optional.empty(), on)).orElseThrow();
    }

    /**
     * Of the sets for one force, or of the general ones where none is named, the one in force on a
     * date; before the oldest general one it is that one.
     */
    public Optional<PolicySet> newest(Optional<Force> force, LocalDate on) {
        return sets(force)
                .filter(set -> !set.effectiveFrom().isAfter(on))
                .max(BY_DATE)
                .or(() -> force.isPresent() ? Optional.empty() : sets(force).findFirst());
    }

    public Optional<PolicySet> byVersion(String version) {
        return sets.stream().filter(set -> set.version().equals(version)).findFirst();
    }

    private Stream<PolicySet> sets(Optional<Force> force) {
        return sets.stream().filter(set -> set.force().equals(force));
    }

    private static List<String> without(Set<ClearanceLevel> levels, PolicySet set) {
        return levels.stream()
                .filter(level -> set.level(level).isEmpty())
                .map(ClearanceLevel::code)
                .sorted()
                .toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }

    private record Day(Optional<Force> force, LocalDate from) {}
}
