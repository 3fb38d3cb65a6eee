package org.muster.query.audit;

import java.util.Locale;
import java.util.Optional;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.*;
import org.muster.api.personal.Personal;

/** What a panel did, in a sentence, without breaking the seal on its scores. */
final class AssessmentSentences {
    private AssessmentSentences() {}

    static boolean isFor(AssessmentEvent event, Sight sight) {
        return switch (event) {
            case InterestDeclared e -> sight.seesWorkOf(e.member());
            case ScoreRecorded e -> sight.seesWorkOf(e.member());
            case AssessmentCompleted _ -> sight.selects() || sight.isPanel();
        };
    }

    static String of(AssessmentEvent event, Sight sight) {
        return switch (event) {
            case InterestDeclared e ->
                    e.conflict()
                            ? e.member() + " declared a conflict of interest."
                            : e.member() + " declared no conflict of interest.";
            case ScoreRecorded e -> e.member() + scored(e, sight.seesScoreOf(e.member()));
            case AssessmentCompleted e ->
                    "The panel's scores are complete: "
                            + e.members()
                            + " members, mean "
                            + String.format(Locale.UK, "%.2f", e.meanScore())
                            + ".";
        };
    }

    static Optional<Personal<String>> reason(AssessmentEvent event, Sight sight) {
        return switch (event) {
            case InterestDeclared e -> e.detail();
            case ScoreRecorded e ->
                    Optional.of(e.evidence())
                            .filter(_ -> sight.isPanel() && sight.seesScoreOf(e.member()));
            case AssessmentCompleted _ -> Optional.empty();
        };
    }

    private static String scored(ScoreRecorded score, boolean shown) {
        var what = " scored “" + score.criterion() + "”";
        return shown ? what + " with " + score.score() + "." : what + ".";
    }
}
