package org.muster.command.assessments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;

/**
 * What is true of a panel's assessment of one application.
 *
 * @param interests the members who have declared, and whether each has a conflict
 * @param isComplete every score is in
 */
record Assessment(Map<Account, Boolean> interests, ScoreSheet scores, boolean isComplete) {
    static final Assessment NOT_BEGUN = new Assessment(Map.of(), ScoreSheet.BLANK, false);

    static Assessment evolve(Assessment state, AssessmentEvent event) {
        return switch (event) {
            case InterestDeclared e -> state.declared(e.member(), e.conflict());
            case ScoreRecorded e -> state.with(state.scores().with(e));
            case AssessmentCompleted _ -> new Assessment(state.interests(), state.scores(), true);
        };
    }

    Optional<Boolean> declarationOf(Account member) {
        return Optional.ofNullable(interests.get(member));
    }

    /** The members who may neither see nor score the application. */
    Set<Account> conflicted() {
        return interests.entrySet().stream()
                .filter(Entry::getValue)
                .map(Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private Assessment declared(Account member, boolean conflict) {
        var more = new HashMap<>(interests);
        more.put(member, conflict);
        return new Assessment(Map.copyOf(more), scores, isComplete);
    }

    private Assessment with(ScoreSheet sheet) {
        return new Assessment(interests, sheet, isComplete);
    }
}
