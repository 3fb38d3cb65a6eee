package org.muster.web.policies;

import java.util.List;
import org.muster.api.policies.PolicyDifference;

/** A difference as the page shows it: where, in words, and what was there before and after. */
record Difference(String where, String before, String after) {
    private static final String NOTHING = "nothing";

    static List<Difference> of(List<PolicyDifference> differences) {
        return differences.stream().map(Difference::of).toList();
    }

    private static Difference of(PolicyDifference difference) {
        return new Difference(
                difference.place().substring(1).replace("/", ", ").replace("~1", "/"),
                difference.before().orElse(NOTHING),
                difference.after().orElse(NOTHING));
    }
}
