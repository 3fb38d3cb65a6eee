package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.ACCREDITATION;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.command.eligibility.Answer.Question;

/**
 * Accreditations. Where the profile takes an equivalent, one that the policy set lists counts by
 * itself; any other needs a person to accept it, with a reason.
 */
final class AccreditationRule {
    private static final String TEXT =
            "The officer holds the accreditation that the post asks for.";

    private AccreditationRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        return dossier.requirements(AccreditationRequired.class).stream()
                .map(
                        required ->
                                answer(dossier, required)
                                        .to(
                                                question(required),
                                                dossier.quoting(required),
                                                List.of(
                                                        dossier.profile().id(),
                                                        dossier.registration().id())));
    }

    private static Question question(AccreditationRequired required) {
        var code = required.accreditation().code();
        return new Question(
                ACCREDITATION,
                TEXT,
                required.equivalentAccepted() ? code + " or equivalent" : code,
                required.equivalentAccepted());
    }

    private static Answer answer(Dossier dossier, AccreditationRequired required) {
        var held = dossier.officer().accreditations();
        var asked = required.accreditation();
        if (held.contains(asked)) return Answer.met();
        if (!required.equivalentAccepted()) {
            return Answer.notMet("The officer would have to hold " + asked + ".");
        }
        var equivalents = dossier.policy().eligibility().equivalents();
        return equivalents.getOrDefault(asked, Set.of()).stream().anyMatch(held::contains)
                ? Answer.met()
                : Answer.notMet(
                        "The officer would have to hold "
                                + asked
                                + ", or a person would have to accept an equivalent, with a"
                                + " reason.");
    }
}
