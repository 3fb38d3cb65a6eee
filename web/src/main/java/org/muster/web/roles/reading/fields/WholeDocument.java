package org.muster.web.roles.reading.fields;

import java.util.List;
import java.util.Optional;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.draft.Draft;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Dates;
import org.muster.web.roles.reading.words.Forces;

/** What can be said only once the whole document is read. */
final class WholeDocument {
    private static final int SEARCHED = 100_000;

    private final Reading reading;
    private final Draft draft;

    WholeDocument(Reading reading) {
        this.reading = reading;
        this.draft = reading.draft;
    }

    /** The grade asks for its rank where no sentence asks for one. */
    void gradeAsRequirement() {
        draft.grade
                .flatMap(grade -> grade.rank())
                .ifPresent(
                        rank ->
                                new Requirements(reading)
                                        .grade(
                                                draft.grade.orElseThrow().raw(),
                                                rank,
                                                draft.spans.getOrDefault(
                                                        "grade",
                                                        reading.source.span(new Range(0, 0)))));
    }

    void warnOfAbsent() {
        if (draft.title.isEmpty()) {
            reading.cautions.add(
                    Code.TITLE_ABSENT, "The document states no title.", Optional.empty());
        }
        if (draft.force.isEmpty()) forceAbsent();
    }

    /** Asks for the year of a date that is printed without it. */
    void warnOfYear(Range date) {
        var iso = Dates.read(reading.words(date)).iso();
        if (iso.filter(i -> i.startsWith("--")).isPresent()) {
            reading.warn(Code.YEAR_ABSENT, "This date is printed without its year.", date);
        }
    }

    /** Suggests a force that the text mentions, and does not set it: a mention is no statement. */
    private void forceAbsent() {
        var raw = reading.source.raw();
        var mention = Forces.mention(raw.substring(0, Math.min(SEARCHED, raw.length())));
        var detail =
                mention.map(
                                m ->
                                        "The document states no force; it mentions \"%s\"."
                                                .formatted(reading.words(m)))
                        .orElse("The document states no force.");
        reading.cautions.add(Code.FORCE_ABSENT, detail, mention.map(reading.source::span));
    }

    void warnOfArtefacts() {
        for (var artefact : reading.source.artefacts()) {
            reading.warn(
                    Code.ARTEFACT_STRIPPED,
                    "This is no part of the text and was taken out of it.",
                    artefact);
        }
    }

    /** Warns once of each group of headings that stand together. */
    void warnOfPairs(List<Section> sections) {
        Optional<Range> group = Optional.empty();
        for (var section : sections) {
            if (section.paired()) {
                var heading = section.heading().orElseThrow().piece().range();
                group = Optional.of(group.map(heading::with).orElse(heading));
            } else {
                group.ifPresent(this::paired);
                group = Optional.empty();
            }
        }
        group.ifPresent(this::paired);
    }

    private void paired(Range headings) {
        reading.warn(
                Code.HEADINGS_PAIRED,
                "Headings stand together before their texts: check which text belongs to which.",
                headings);
    }
}
