package org.muster.app.policies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.api.policies.PolicyDifference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds where two policy texts differ: value by value, and lists as a whole. */
final class Differences {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<PolicyDifference> found = new ArrayList<>();

    private Differences() {}

    static List<PolicyDifference> between(String older, String newer) {
        var differences = new Differences();
        differences.compare("", JSON.readTree(older), JSON.readTree(newer));
        return List.copyOf(differences.found);
    }

    private void compare(String place, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before != null && before.equals(after)) return;
        if (isObject(before) && isObject(after)) compareParts(place, before, after);
        else found.add(new PolicyDifference(place, words(before), words(after)));
    }

    private void compareParts(String place, JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        for (var name : names) {
            var step = name.replace("~", "~0").replace("/", "~1");
            compare(place + "/" + step, before.get(name), after.get(name));
        }
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }

    private static Optional<String> words(@Nullable JsonNode node) {
        return Optional.ofNullable(node)
                .map(value -> value.isString() ? value.asString() : value.toString());
    }
}
