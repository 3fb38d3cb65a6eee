package org.muster.query.roles;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;

/** The clearance levels of a policy set by name: the force's own ladder first, the least first. */
final class Levels {
    private static final Comparator<Map.Entry<ClearanceLevel, PolicySet.Level>> LEAST_FIRST =
            Comparator.<Map.Entry<ClearanceLevel, PolicySet.Level>, PolicySet.Ladder>comparing(
                            entry -> entry.getValue().ladder())
                    .thenComparing(entry -> entry.getValue().satisfies().size())
                    .thenComparing(entry -> entry.getKey().code());

    private Levels() {}

    static Map<ClearanceLevel, String> of(PolicySet policy) {
        var levels = new LinkedHashMap<ClearanceLevel, String>();
        policy.levels().entrySet().stream()
                .sorted(LEAST_FIRST)
                .forEach(entry -> levels.put(entry.getKey(), entry.getValue().name()));
        return levels;
    }
}
