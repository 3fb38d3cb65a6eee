package org.muster.web.roles.reading.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.web.roles.reading.outline.Looks;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.outline.Topic;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Frameworks;
import org.muster.web.roles.reading.words.Levels;
import org.muster.web.roles.reading.words.Levels.Levelled;

/** Reads names with levels and what each means: competencies, values and technical skills. */
final class LevelledNames {
    private static final int LONGEST_NAME = 12;

    private final Reading reading;
    private final LevelledEntries entries;
    private boolean levelsSeen;

    LevelledNames(Reading reading, LevelledEntries entries) {
        this.reading = reading;
        this.entries = entries;
    }

    /** Reads one section; what stands before its first name is kept as other text. */
    void read(Section section) {
        levelsSeen = false;
        var levelOfAll = Levels.ofHeading(reading.headingOf(section));
        var intro = new ArrayList<Piece>();
        var open = new ArrayList<LevelledEntry>();
        var pieces = section.pieces();
        for (var i = 0; i < pieces.size(); i++) {
            var begun = entriesAt(section, pieces, i, levelOfAll, open);
            levelsSeen |= begun.stream().anyMatch(LevelledEntry::isLevelled);
            if (!begun.isEmpty()) open.addAll(begun);
            else if (open.isEmpty()) {
                intro.add(pieces.get(i));
                levelOfAll = levelOfAll.or(levelIn(pieces.get(i)));
            } else open.add(open.removeLast().with(pieces.get(i).range()));
        }
        reading.other(section, reading.items(intro));
        open.forEach(entries::add);
    }

    private List<LevelledEntry> entriesAt(
            Section section,
            List<Piece> pieces,
            int i,
            Optional<Integer> level,
            List<LevelledEntry> open) {
        var piece = pieces.get(i);
        if (i > 0 && isSameRow(pieces.get(i - 1), piece)) return List.of();
        var cell = levelInNextCell(pieces, i);
        if (cell.isPresent()) {
            var row = piece.range().with(pieces.get(i + 1).range());
            return List.of(entry(section, row, reading.words(piece.range()), cell));
        }
        var named = named(section, piece.range(), level);
        if (named.isPresent()) return List.of(named.get());
        var parted = parted(section, piece.range(), level);
        if (!parted.isEmpty()) return parted;
        return isPlainName(section, pieces, i, open)
                ? List.of(entry(section, piece.range(), nameOf(piece), level))
                : List.of();
    }

    private Supplier<Optional<Integer>> levelIn(Piece piece) {
        return () -> Levels.ofHeading(reading.words(piece.range()));
    }

    private static boolean isSameRow(Piece before, Piece piece) {
        return before.line() == piece.line() && piece.column() > before.column();
    }

    private Optional<Integer> levelInNextCell(List<Piece> pieces, int i) {
        if (i + 1 >= pieces.size() || !isSameRow(pieces.get(i), pieces.get(i + 1)))
            return Optional.empty();
        return Levels.bare(reading.words(pieces.get(i + 1).range()));
    }

    /**
     * Returns the entry if the words are a name with its level, or a name that a framework knows.
     */
    private Optional<LevelledEntry> named(
            Section section, Range range, Optional<Integer> levelOfAll) {
        var words = reading.words(range);
        var levelled =
                section.heading().isPresent() ? Levels.anyhow(words) : Levels.inParenthesis(words);
        if (levelled.isPresent()) return levelled.map(l -> entry(section, range, l));
        return isKnown(words)
                ? Optional.of(entry(section, range, words, levelOfAll))
                : Optional.empty();
    }

    private static boolean isKnown(String words) {
        return words.length() < 60 && (Frameworks.isCompetency(words) || Frameworks.isValue(words));
    }

    /** Reads several names in one line, or a name and its meaning after a colon or dash. */
    private List<LevelledEntry> parted(Section section, Range range, Optional<Integer> level) {
        var several = Parts.several(reading.source, range);
        var found = new ArrayList<LevelledEntry>();
        for (var part : several) named(section, part, level).ifPresent(found::add);
        if (several.size() > 1 && found.size() == several.size()) {
            reading.ledger().label(range);
            return found;
        }
        return Parts.leading(reading.source, range)
                .flatMap(name -> named(section, name, level))
                .map(entry -> List.of(entry.with(range)))
                .orElse(List.of());
    }

    /**
     * Under a heading of skills or competencies, a short item is a name though no level says so.
     */
    private boolean isPlainName(
            Section section, List<Piece> pieces, int i, List<LevelledEntry> open) {
        if (section.heading().isEmpty() || levelsSeen) return false;
        var piece = pieces.get(i);
        var words = reading.words(piece.range());
        var isShort = words.split(" ").length <= LONGEST_NAME && !words.endsWith(":");
        if (piece.mark().isItem()) return isShort;
        return section.topic() == Topic.SKILLS
                && Looks.couldBeHeading(reading.source, piece)
                && isShort
                && i + 1 < pieces.size()
                && pieces.get(i + 1).gap();
    }

    private String nameOf(Piece piece) {
        var words = reading.words(piece.range());
        return words.endsWith(".") || words.endsWith(";")
                ? words.substring(0, words.length() - 1)
                : words;
    }

    private LevelledEntry entry(
            Section section, Range range, String name, Optional<Integer> level) {
        return entry(section, range, new Levelled(name, level, false, false));
    }

    private LevelledEntry entry(Section section, Range range, Levelled levelled) {
        var topic =
                section.heading().isPresent()
                        ? Optional.of(section.topic())
                        : Optional.<Topic>empty();
        return new LevelledEntry(topic, levelled, range, range);
    }
}
