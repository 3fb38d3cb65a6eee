package org.muster.web.roles.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Requirement;

/** The sections on what a post holder must hold: clearances, and what eligibility tests. */
final class Demands {
    private Demands() {}

    static Stream<Section> of(ProfileFields fields, Map<ClearanceLevel, String> levels) {
        return Stream.of(
                clearances(fields.requiredClearances(), levels),
                requirements(fields.requirements()));
    }

    private static Section clearances(
            List<RequiredClearance> required, Map<ClearanceLevel, String> levels) {
        var numbered = new Numbered("requiredClearances");
        for (var each : required) {
            numbered.add(
                    Words.level(each.level(), levels),
                    source(each),
                    each.quote().or(each::because).orElse(""),
                    each.span(),
                    List.of());
        }
        return numbered.under("Required clearances");
    }

    private static String source(RequiredClearance clearance) {
        if (clearance.derived()) return "derived";
        return clearance.span().isPresent() ? "stated" : "named by a person";
    }

    private static Section requirements(List<Requirement> requirements) {
        var numbered = new Numbered("requirements");
        for (var each : requirements) {
            numbered.add(
                    Words.requirement(each), "", each.quote(), Optional.of(each.span()), List.of());
        }
        return numbered.under("What eligibility tests");
    }
}
