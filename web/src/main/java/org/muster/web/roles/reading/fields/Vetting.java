package org.muster.web.roles.reading.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Item;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Sentences;
import org.muster.web.roles.reading.words.Clearances;

/** Reads which clearances the post requires: from a label, or from a sentence that says so. */
final class Vetting {
    private static final Set<String> NATIONAL = Set.of("CTC", "SC", "ESC", "DV", "EDV");
    private static final Set<String> UNDERPINNING = Set.of("RV", "MV", "NPPV2", "NPPV2F", "NPPV3");
    private static final ClearanceLevel BASELINE = new ClearanceLevel("RV");
    private static final Pattern DOUBT =
            Pattern.compile(
                    "(?i)\\b(?:desirable|preferable|advantageous|advantage|not (?:be )?(?:required|necessary|needed)|no longer|may (?:also )?(?:be )?(?:require|requires|required|need|needed)|some (?:roles|posts|positions)|might|could)\\b");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?i)\\bor\\b");
    private static final Pattern OBLIGED =
            Pattern.compile(
                    "(?i)(?:\\b(?:vetting|clearance|check|vetted|cleared)(?: \\([A-Za-z0-9]+\\))?(?: level)? (?:is|are|will be) (?:required|essential|needed|mandatory|necessary)"
                            + "|\\b(?:post|role|position|job) (?:is subject to|requires|will require|needs)\\b"
                            + "|\\b(?:post ?-?holders?|role ?holders?|successful (?:candidates?|applicants?)|applicants?|candidates?|you|officers?)(?: (?:in|of|for) (?:this|the) (?:post|role|team|unit))? (?:must|will need|will be required|are required|is required|need|needs|will be expected|shall)\\b"
                            + "|^(?:must|(?:be )?able to|ability to|hold|holds|currently hold|required to|subject to|to have|have|has)\\b)");
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)\\b(?:nobody|no one|not|when|where|whether|whose|whom|who|someone|others|contractors|recommend(?:ing)?|advis(?:e|ing)|decid(?:e|ing)|process(?:ing)?|manag(?:e|ing) the|application(?:s)? for|determin(?:e|ing))\\b");
    private static final Pattern UNMISTAKABLE =
            Pattern.compile(
                    "(?i)\\b(?:vetting|clearance|vetted|cleared|NPPV ?\\d|CTC|security check|counter[- ]terroris[mt] check)\\b");
    private static final String ABBREVIATED_OR_FULL =
            "NPPV level 2 is named, but not whether abbreviated or full.";
    private static final String WHICH_OF_THEM =
            "Levels are named as alternatives; say which the post requires.";
    private static final int LONGEST = 500;

    private final Reading reading;
    private final List<RequiredClearance> required;

    Vetting(Reading reading) {
        this.reading = reading;
        this.required = reading.draft.requiredClearances;
    }

    void section(Section section) {
        var rest = new ArrayList<Item>();
        for (var item : reading.items(section.pieces())) {
            if (!label(item.range())) rest.add(item);
        }
        reading.other(section, rest);
    }

    /** Reads what stands beside a vetting label; says no if it names no level that is new. */
    private boolean label(Range range) {
        var found = new ArrayList<ClearanceLevel>();
        for (var sentence : Sentences.of(reading.source, range)) {
            var words = reading.words(sentence);
            if (words.length() > 2 * LONGEST || DOUBT.matcher(words).find()) continue;
            Clearances.in(words).forEach(level -> found.add(level.level()));
            if (Clearances.isUnnumbered(words)) {
                reading.warn(
                        Code.LEVEL_AMBIGUOUS,
                        "The family of levels is named, but not which of them.",
                        sentence);
            }
        }
        return !found.isEmpty() && add(found, range);
    }

    /** Reads a label that is a level itself, such as "Management Vetting: Yes". */
    boolean yes(Section section) {
        if (section.heading().isEmpty() || section.pieces().size() != 1) return false;
        var heading = section.heading().get().piece().range();
        var value = section.pieces().getFirst().range();
        if (!Clearances.isOnlyLevels(reading.words(heading))) return false;
        if (!reading.words(value).matches("(?i)yes|y|required|essential|mandatory|✓|✔"))
            return false;
        var levels =
                Clearances.in(reading.words(heading)).stream()
                        .map(Clearances.Found::level)
                        .toList();
        return add(levels, heading.with(value));
    }

    /** Reads a sentence anywhere that says outright what the post requires. */
    void sentence(Range sentence) {
        if (sentence.length() > LONGEST) return;
        var words = reading.words(sentence);
        if (!UNMISTAKABLE.matcher(words).find() || !OBLIGED.matcher(words).find()) return;
        if (DOUBT.matcher(words).find() || OTHERS.matcher(words).find()) return;
        var levels = Clearances.in(words).stream().map(Clearances.Found::level).toList();
        if (!levels.isEmpty()) add(levels, sentence);
    }

    /** Adds the levels that are not required yet; says whether there are any. */
    private boolean add(List<ClearanceLevel> levels, Range range) {
        var added = levels.stream().distinct().filter(level -> !isRequired(level)).toList();
        var quote = reading.words(range);
        if (!added.isEmpty()) {
            var span = reading.take(range);
            added.forEach(level -> required.add(RequiredClearance.stated(level, span, quote)));
        }
        if (levels.contains(new ClearanceLevel("NPPV2"))) {
            reading.warn(Code.LEVEL_AMBIGUOUS, ABBREVIATED_OR_FULL, range);
        }
        if (levels.stream().distinct().count() > 1 && ALTERNATIVES.matcher(quote).find()) {
            reading.warn(Code.LEVEL_AMBIGUOUS, WHICH_OF_THEM, range);
        }
        return !added.isEmpty();
    }

    private boolean isRequired(ClearanceLevel level) {
        return required.stream().anyMatch(r -> r.level().equals(level));
    }

    /** Adds the force vetting that national security vetting rests on, where none is stated. */
    void derive() {
        var national =
                required.stream().filter(r -> NATIONAL.contains(r.level().code())).findFirst();
        if (national.isEmpty()
                || required.stream().anyMatch(r -> UNDERPINNING.contains(r.level().code()))) return;
        var because =
                "National security vetting must be underpinned by force vetting; the document states none.";
        required.add(RequiredClearance.derived(BASELINE, because));
        var detail =
                "%s must be underpinned by force vetting: %s was added."
                        .formatted(national.get().level(), BASELINE);
        reading.cautions.add(Code.CLEARANCE_DERIVED, detail, national.get().span());
    }
}
