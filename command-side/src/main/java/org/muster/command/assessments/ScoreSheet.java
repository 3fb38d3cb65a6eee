package org.muster.command.assessments;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;

/** The scores of a panel so far: by member, then by criterion. */
record ScoreSheet(Map<Account, Map<String, Integer>> scores) {
    static final ScoreSheet BLANK = new ScoreSheet(Map.of());

    /** One member's opinion is not enough. */
    private static final int LEAST_MEMBERS = 2;

    ScoreSheet with(ScoreRecorded score) {
        var own = new HashMap<>(scores.getOrDefault(score.member(), Map.of()));
        own.put(score.criterion(), score.score());
        var all = new HashMap<>(scores);
        all.put(score.member(), Map.copyOf(own));
        return new ScoreSheet(Map.copyOf(all));
    }

    /**
     * Says whether every score is in: two members or more have scored, nobody has stopped half way,
     * and none of those who were asked is still to come.
     *
     * @param expected the named members of the panel who declared no conflict
     */
    boolean isFilled(Set<String> criteria, Set<Account> expected) {
        return scores.size() >= LEAST_MEMBERS
                && scores.keySet().containsAll(expected)
                && scores.values().stream().allMatch(own -> own.keySet().equals(criteria));
    }

    int members() {
        return scores.size();
    }

    double mean() {
        return scores.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }
}
