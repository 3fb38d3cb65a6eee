package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.VEHICLE;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.command.eligibility.Answer.Question;

/**
 * A vehicle for duty, never a bar by itself: where it is not recorded whether the officer drives, a
 * car can still be brought; where the officer does not, a reasonable adjustment can be agreed.
 */
final class VehicleRule {
    private static final Question QUESTION =
            new Question(VEHICLE, "The officer can drive a car for duty.", "a car for duty", true);

    private VehicleRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        return dossier.requirements(VehicleRequired.class).stream()
                .map(
                        required ->
                                answer(dossier)
                                        .to(
                                                QUESTION,
                                                dossier.quoting(required),
                                                List.of(
                                                        dossier.profile().id(),
                                                        dossier.registration().id())));
    }

    private static Answer answer(Dossier dossier) {
        return dossier.officer()
                .drives()
                .map(VehicleRule::recorded)
                .orElseGet(
                        () ->
                                Answer.conditionally(
                                        "It would have to be recorded that the officer drives for"
                                                + " duty, or another way to travel be agreed."));
    }

    private static Answer recorded(boolean drives) {
        return drives
                ? Answer.met()
                : Answer.notMet(
                        "The officer would have to drive for duty, or a reasonable adjustment"
                                + " would have to be agreed.");
    }
}
