package org.muster.web.eligibility;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Of what a clause of a policy set speaks, for people; programs are told its place in the set. */
@Component("clauses")
class ClauseWords {
    private static final Pattern OF_LEVEL = Pattern.compile("levels\\.(\\w+)\\.(\\w+)");

    /** Such as {@code residency for CTC}; the place itself where it has no words. */
    public String of(String clause) {
        var ofLevel = OF_LEVEL.matcher(clause);
        if (ofLevel.matches()) return ofLevel(ofLevel.group(1), ofLevel.group(2), clause);
        return switch (clause) {
            case "eligibility.probationMustBeOver" -> "probation";
            case "eligibility.force" -> "officers of other forces";
            default -> clause;
        };
    }

    private static String ofLevel(String level, String what, String clause) {
        return switch (what) {
            case "residencyYears" -> "residency for " + level;
            case "baseline" -> "the force's clearance beneath " + level;
            default -> clause;
        };
    }
}
