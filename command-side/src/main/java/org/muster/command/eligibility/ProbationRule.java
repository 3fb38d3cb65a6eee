package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.PROBATION;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.command.eligibility.Answer.Question;

/**
 * Probation, where the profile speaks of it or the policy set asks for it. An officer for whom no
 * end of probation is recorded is not on probation.
 */
final class ProbationRule {
    private static final Question QUESTION =
            new Question(
                    PROBATION, "The officer is no longer on probation.", "probation over", false);

    private ProbationRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        var stated = dossier.requirements(ProbationCompleted.class);
        var officer = dossier.registration().id();
        if (!stated.isEmpty()) {
            var source = dossier.quoting(stated.getFirst());
            var evidence = List.of(dossier.profile().id(), officer);
            return Stream.of(answer(dossier).to(QUESTION, source, evidence));
        }
        return dossier.policy().eligibility().probationMustBeOver()
                ? Stream.of(
                        answer(dossier)
                                .to(
                                        QUESTION,
                                        dossier.clause("eligibility.probationMustBeOver"),
                                        List.of(officer)))
                : Stream.empty();
    }

    private static Answer answer(Dossier dossier) {
        return dossier.officer()
                .probationEnds()
                .filter(lastDay -> !dossier.today().isAfter(lastDay))
                .map(
                        lastDay ->
                                Answer.notMet(
                                        "The probation would have to be over: its last day is "
                                                + lastDay
                                                + "."))
                .orElseGet(Answer::met);
    }
}
