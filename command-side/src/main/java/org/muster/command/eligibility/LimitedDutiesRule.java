package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.LIMITED_DUTIES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.Span;
import org.muster.command.eligibility.Answer.Question;

/**
 * Limited duties: the category printed on the profile against what the policy set says of it. A
 * profile without a category asks nothing. Why an officer is on limited duties stands nowhere here.
 */
final class LimitedDutiesRule {
    private static final String TEXT =
            "The post suits an officer on limited duties, if the officer is on them.";

    private LimitedDutiesRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        return dossier.asked().limitedDutiesCategory().stream()
                .flatMap(
                        category ->
                                category.code().stream()
                                        .map(code -> finding(dossier, category, code)));
    }

    private static Finding finding(Dossier dossier, LimitedDutiesCategory category, String code) {
        var spans = dossier.profile().event().spans();
        return answer(dossier, code)
                .to(
                        new Question(LIMITED_DUTIES, TEXT, "category " + code, true),
                        dossier.quoting(
                                spans.getOrDefault("limitedDutiesCategory", Span.TYPED),
                                printed(category)),
                        List.of(dossier.profile().id(), dossier.registration().id()));
    }

    private static Answer answer(Dossier dossier, String code) {
        var needsFullFitness = dossier.policy().eligibility().dutiesNeedingFullFitness();
        return dossier.officer().limitedDuties() && needsFullFitness.contains(code)
                ? Answer.notMet(
                        "The officer would have to be fit for full duties, or an adjustment of the"
                                + " post would have to be agreed.")
                : Answer.met();
    }

    private static String printed(LimitedDutiesCategory category) {
        return Stream.of(category.code(), category.gloss())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" - "));
    }
}
