package org.muster.web.roles.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.Skill;
import org.muster.api.roles.Quotation.Value;

/** The sections on what a post holder should be able to do. */
final class Qualities {
    private Qualities() {}

    static Stream<Section> of(ProfileFields fields) {
        return Stream.of(
                Numbered.passages("experience", "Necessary experience", fields.experience()),
                competencies(fields.competencies()),
                values(fields.values()),
                skills(fields.skills()),
                criteria(fields.criteria()));
    }

    private static Section competencies(List<Competency> competencies) {
        var numbered = new Numbered("competencies");
        for (var each : competencies) {
            numbered.add(
                    each.name(),
                    level(each.level()),
                    each.descriptor().orElse(""),
                    Optional.of(each.span()),
                    List.of());
        }
        return numbered.under("Competencies");
    }

    private static Section values(List<Value> values) {
        var numbered = new Numbered("values");
        for (var each : values) {
            numbered.add(
                    each.name(),
                    "",
                    each.descriptor().orElse(""),
                    Optional.of(each.span()),
                    List.of());
        }
        return numbered.under("Values");
    }

    private static Section skills(List<Skill> skills) {
        var numbered = new Numbered("skills");
        for (var each : skills) {
            numbered.add(
                    each.name(),
                    level(each.level()),
                    each.descriptor().orElse(""),
                    Optional.of(each.span()),
                    List.of());
        }
        return numbered.under("Technical skills");
    }

    private static Section criteria(List<Criterion> criteria) {
        var numbered = new Numbered("criteria");
        for (var each : criteria) numbered.add(each.text(), Words.criterion(each), each.span());
        return numbered.under("Person specification");
    }

    private static String level(Optional<Integer> level) {
        return level.map(number -> "level " + number).orElse("");
    }
}
