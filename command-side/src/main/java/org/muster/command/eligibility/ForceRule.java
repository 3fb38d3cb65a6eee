package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.FORCE;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.command.eligibility.Answer.Question;

/** The force whose vacancy it is; an officer of another force can still transfer. */
final class ForceRule {
    private static final String TEXT = "The officer serves in the force whose vacancy it is.";

    private ForceRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        var force = dossier.vacancy().event().force();
        var answer =
                dossier.officer().force().equals(force)
                        ? Answer.met()
                        : Answer.conditionally(
                                "The officer would have to transfer to " + force + ".");
        return Stream.of(
                answer.to(
                        new Question(FORCE, TEXT, force.name(), false),
                        dossier.clause("eligibility.force"),
                        List.of(dossier.vacancy().id(), dossier.registration().id())));
    }
}
