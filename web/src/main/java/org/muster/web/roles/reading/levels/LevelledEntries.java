package org.muster.web.roles.reading.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Skill;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.draft.Endings;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.levels.LevelledEntry.Kind;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Frameworks;

/** All names with levels of a document, sorted out once they are all known. */
public final class LevelledEntries {
    private static final Pattern EDITION =
            Pattern.compile(
                    "(?i)(?:CVF|values framework)[^\\n]{0,20}(2016|2024)|(2016|2024)[^\\n]{0,20}(?:CVF|competency and values framework)");

    private static final int SEARCHED = 100_000;

    private final Reading reading;
    private final List<LevelledEntry> entries = new ArrayList<>();

    public LevelledEntries(Reading reading) {
        this.reading = reading;
    }

    void add(LevelledEntry entry) {
        entries.add(entry);
    }

    public void sortOut() {
        var framework =
                Frameworks.of(names(Kind.COMPETENCY), names(Kind.VALUE)).or(this::statedEdition);
        for (var entry : entries) {
            switch (entry.kind()) {
                case COMPETENCY -> competency(entry, framework);
                case VALUE -> value(entry, framework);
                case SKILL -> skill(entry);
            }
            check(entry);
        }
    }

    private List<String> names(Kind kind) {
        return entries.stream()
                .filter(e -> e.kind() == kind)
                .map(e -> e.levelled().name())
                .toList();
    }

    private Optional<String> statedEdition() {
        var raw = reading.source.raw();
        var matcher = EDITION.matcher(raw.substring(0, Math.min(SEARCHED, raw.length())));
        if (!matcher.find()) return Optional.empty();
        var year = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.of("2016".equals(year) ? Frameworks.CVF_2016 : Frameworks.CVF_2024);
    }

    private void competency(LevelledEntry entry, Optional<String> framework) {
        var quote = reading.quote(entry.whole());
        var name = entry.levelled().name();
        reading.draft.competencies.add(
                new Competency(
                        framework.filter(f -> Frameworks.isCompetency(name)),
                        name,
                        entry.levelled().level(),
                        descriptor(entry),
                        quote.text(),
                        quote.span()));
    }

    private void value(LevelledEntry entry, Optional<String> framework) {
        var quote = reading.quote(entry.whole());
        var name = entry.levelled().name();
        reading.draft.values.add(
                new Value(
                        framework.filter(f -> Frameworks.isValue(name)),
                        name,
                        descriptor(entry),
                        quote.text(),
                        quote.span()));
    }

    private void skill(LevelledEntry entry) {
        var quote = reading.quote(entry.whole());
        var levelled = entry.levelled();
        reading.draft.skills.add(
                new Skill(
                        levelled.name(),
                        levelled.level(),
                        descriptor(entry),
                        quote.text(),
                        quote.span()));
    }

    private Optional<String> descriptor(LevelledEntry entry) {
        var rest = new Range(entry.name().end(), entry.whole().end());
        var words = reading.words(rest).replaceFirst("^[:–—-]\\s*", "");
        return Optional.of(words).filter(w -> !w.isEmpty() && !w.matches("(?i)(?:level )?\\d"));
    }

    private void check(LevelledEntry entry) {
        if (entry.levelled().ambiguous()) {
            reading.warn(
                    Code.LEVEL_AMBIGUOUS,
                    "More than one level stands beside this name.",
                    entry.name());
        }
        if (!entry.whole().equals(entry.name())) new Endings(reading).paragraph(entry.whole());
    }
}
