package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.RESIDENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.Finding.Source;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.command.eligibility.Answer.Question;

/**
 * Years in the United Kingdom before applying: as the profile asks, and the most that policy asks
 * of someone who must still be vetted for a required level. An officer for whom no arrival is
 * recorded has no shortfall; the vetting case looks at it in any event.
 */
final class ResidencyRule {
    private static final String TEXT =
            "The officer has lived in the United Kingdom for long enough before applying.";

    private ResidencyRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        var stated =
                dossier.requirements(ResidencyRequired.class).stream()
                        .map(
                                required ->
                                        finding(
                                                dossier,
                                                required.years(),
                                                dossier.quoting(required),
                                                dossier.profile().id()));
        return Stream.concat(stated, ofPolicy(dossier).stream());
    }

    private static Optional<Finding> ofPolicy(Dossier dossier) {
        return dossier.vacancy().event().requiredClearances().stream()
                .filter(level -> !ClearanceRule.live(dossier, level))
                .filter(level -> years(dossier, level).isPresent())
                .max(
                        Comparator.comparing(
                                        (ClearanceLevel level) ->
                                                years(dossier, level).orElseThrow())
                                .thenComparing(ClearanceLevel::code))
                .map(
                        level ->
                                finding(
                                        dossier,
                                        years(dossier, level).orElseThrow(),
                                        dossier.clause("levels." + level + ".residencyYears"),
                                        dossier.vacancy().id()));
    }

    private static Optional<Integer> years(Dossier dossier, ClearanceLevel level) {
        return dossier.policy().level(level).flatMap(Level::residencyYears);
    }

    private static Finding finding(Dossier dossier, int years, Source source, String asks) {
        var since = dossier.officer().residentInUkSince();
        var evidence = new ArrayList<>(List.of(asks, dossier.registration().id()));
        if (since.isPresent()) evidence.add(dossier.application());
        return since.filter(day -> tooLate(day, years, dossier))
                .map(day -> shortfall(day, years))
                .orElseGet(Answer::met)
                .to(
                        new Question(RESIDENCY, TEXT, years + " years in the United Kingdom", true),
                        source,
                        evidence);
    }

    private static boolean tooLate(LocalDate since, int years, Dossier dossier) {
        return since.plusYears(years).isAfter(dossier.appliedOn());
    }

    private static Answer shortfall(LocalDate since, int years) {
        return Answer.notMet(
                "The officer would have to apply on "
                        + since.plusYears(years)
                        + " or later, "
                        + years
                        + " years after "
                        + since
                        + ", or the shortfall would have to be waived, with a reason.");
    }
}
