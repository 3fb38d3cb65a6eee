package org.muster.web.roles.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one version of a role profile says and another does not, item by item. */
public record Difference(List<Change> changes) {
    /** What changed under one head. */
    public record Change(String label, List<String> added, List<String> removed) {}

    public static Difference between(Sheet before, Sheet after) {
        var earlier =
                before.everything().collect(Collectors.toMap(Section::key, Function.identity()));
        return new Difference(
                after.everything()
                        .flatMap(
                                section ->
                                        Optional.ofNullable(earlier.get(section.key()))
                                                .flatMap(old -> between(old, section))
                                                .stream())
                        .toList());
    }

    private static Optional<Change> between(Section before, Section after) {
        var change =
                new Change(
                        after.label(),
                        without(after.told(), before.told()),
                        without(before.told(), after.told()));
        return change.added().isEmpty() && change.removed().isEmpty()
                ? Optional.empty()
                : Optional.of(change);
    }

    /** An item that stands twice and once there is one too many. */
    private static List<String> without(List<String> items, List<String> others) {
        var left = new ArrayList<>(items);
        others.forEach(left::remove);
        return left;
    }
}
