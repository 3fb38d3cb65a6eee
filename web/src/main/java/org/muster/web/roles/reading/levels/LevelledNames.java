package org.muster.web.roles.reading.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.outline.Looks;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Frameworks;
import org.muster.web.roles.reading.words.Levels;
import org.muster.web.roles.reading.words.Levels.Levelled;

/** Reads one section of names with levels, each with the text that explains it. */
public final class LevelledNames {
    private static final int LONGEST_NAME = 12;

    private final Reading reading;
    private final Section section;
    private final List<Piece> pieces;
    private final List<LevelledEntry> found = new ArrayList<>();
    private final List<Piece> intro = new ArrayList<>();
    private Optional<Integer> levelOfAll;
    private boolean levelsSeen;

    public LevelledNames(Reading reading, Section section) {
        this.reading = reading;
        this.section = section;
        this.pieces = section.pieces();
        this.levelOfAll = Levels.ofHeading(reading.headingOf(section));
    }

    /** Reads the section; what stands before its first name is kept as other text. */
    public void readInto(LevelledEntries entries) {
        for (var i = 0; i < pieces.size(); i++) read(i);
        reading.other(section, reading.items(intro));
        found.forEach(entries::add);
    }

    private void read(int i) {
        var begun = entriesAt(i);
        levelsSeen |= begun.stream().anyMatch(LevelledEntry::isLevelled);
        if (!begun.isEmpty()) {
            found.addAll(begun);
        } else if (found.isEmpty()) {
            intro(pieces.get(i));
        } else {
            found.add(found.removeLast().with(pieces.get(i).range()));
        }
    }

    /** A level in the text above the names is the level of all that have none of their own. */
    private void intro(Piece piece) {
        intro.add(piece);
        if (levelOfAll.isEmpty()) levelOfAll = Levels.ofHeading(reading.words(piece.range()));
    }

    private List<LevelledEntry> entriesAt(int i) {
        var range = pieces.get(i).range();
        if (i > 0 && isSameRow(pieces.get(i - 1), pieces.get(i))) return List.of();
        var cell = levelInNextCell(i);
        if (cell.isPresent()) {
            var row = range.with(pieces.get(i + 1).range());
            return List.of(entry(row, reading.words(range), cell));
        }
        var named = named(range);
        if (named.isPresent()) return List.of(named.get());
        var parted = parted(range);
        if (!parted.isEmpty()) return parted;
        return isPlainName(i) ? List.of(entry(range, nameAt(range), levelOfAll)) : List.of();
    }

    private static boolean isSameRow(Piece before, Piece piece) {
        return before.line() == piece.line() && piece.column() > before.column();
    }

    private Optional<Integer> levelInNextCell(int i) {
        if (i + 1 >= pieces.size() || !isSameRow(pieces.get(i), pieces.get(i + 1))) {
            return Optional.empty();
        }
        return Levels.bare(reading.words(pieces.get(i + 1).range()));
    }

    /** Returns the entry if the words are a name with its level, or one that a framework knows. */
    private Optional<LevelledEntry> named(Range range) {
        var words = reading.words(range);
        var headed = section.heading().isPresent();
        var levelled = headed ? Levels.anyhow(words) : Levels.inParenthesis(words);
        if (levelled.isPresent()) return levelled.map(l -> entry(range, l));
        return isKnown(words) ? Optional.of(entry(range, words, levelOfAll)) : Optional.empty();
    }

    private static boolean isKnown(String words) {
        return words.length() < 60 && (Frameworks.isCompetency(words) || Frameworks.isValue(words));
    }

    /** Reads several names in one line, or a name and its meaning after a colon or dash. */
    private List<LevelledEntry> parted(Range range) {
        var several = Parts.several(reading.source, range);
        var names = several.stream().map(this::named).flatMap(Optional::stream).toList();
        if (several.size() > 1 && names.size() == several.size()) {
            reading.ledger().label(range);
            return names;
        }
        return Parts.leading(reading.source, range)
                .flatMap(this::named)
                .map(entry -> List.of(entry.with(range)))
                .orElse(List.of());
    }

    /** Under a heading of skills or competencies a short item is a name, though without a level. */
    private boolean isPlainName(int i) {
        if (section.heading().isEmpty() || levelsSeen) return false;
        var piece = pieces.get(i);
        var words = reading.words(piece.range());
        var isShort = words.split(" ").length <= LONGEST_NAME && !words.endsWith(":");
        if (piece.mark().isItem()) return isShort;
        return section.topic() == Topic.SKILLS
                && isShort
                && Looks.couldBeHeading(reading.source, piece)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).gap();
    }

    private String nameAt(Range range) {
        var words = reading.words(range);
        var ended = words.endsWith(".") || words.endsWith(";");
        return ended ? words.substring(0, words.length() - 1) : words;
    }

    private LevelledEntry entry(Range range, String name, Optional<Integer> level) {
        return entry(range, new Levelled(name, level, false, false));
    }

    private LevelledEntry entry(Range range, Levelled levelled) {
        return new LevelledEntry(
                section.heading().map(h -> section.topic()), levelled, range, range);
    }
}
