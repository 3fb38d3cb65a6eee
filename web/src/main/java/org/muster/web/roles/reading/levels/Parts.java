package org.muster.web.roles.reading.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Frameworks;

/** Parts one line into the names that it lists, or into a name and what follows it. */
final class Parts {
    private static final int LONGEST = 400;
    private static final int NAME = 80;

    private Parts() {}

    /**
     * Returns the names of a list in one line; a name of the frameworks may hold a comma itself.
     */
    static List<Range> several(Source source, Range range) {
        if (range.length() > LONGEST) return List.of();
        var parts = new ArrayList<Range>();
        var start = range.start();
        for (var i = range.start(); i <= range.end(); i++) {
            if (i < range.end() && ",;".indexOf(source.at(i)) < 0) continue;
            var part = bare(source, new Range(start, i));
            if (!part.isEmpty()) add(source, parts, part);
            start = i + 1;
        }
        return parts;
    }

    private static void add(Source source, List<Range> parts, Range part) {
        if (!parts.isEmpty()) {
            var both = parts.getLast().with(part);
            if (Frameworks.isCompetency(withoutLevel(source.words(both)))) {
                parts.removeLast();
                parts.add(both);
                return;
            }
        }
        splitAnd(source, parts, part);
    }

    private static void splitAnd(Source source, List<Range> parts, Range part) {
        var and = source.raw().substring(part.start(), part.end()).indexOf(" and ");
        var left = and < 0 ? part : source.trim(new Range(part.start(), part.start() + and));
        if (and >= 0 && isKnown(source.words(left)) && !isKnown(source.words(part))) {
            parts.add(left);
            parts.add(source.trim(new Range(part.start() + and + 5, part.end())));
        } else {
            parts.add(part);
        }
    }

    private static boolean isKnown(String words) {
        var name = withoutLevel(words);
        return Frameworks.isCompetency(name) || Frameworks.isValue(name);
    }

    private static String withoutLevel(String words) {
        return words.replaceFirst("(?i)\\s*[(–-]?\\s*level \\d\\)?$", "");
    }

    /** Returns the part without a leading "and" and without a full stop. */
    private static Range bare(Source source, Range range) {
        var part = source.trim(range);
        if (source.raw().startsWith("and ", part.start()))
            part = source.trim(new Range(part.start() + 4, part.end()));
        var stop = !part.isEmpty() && source.at(part.end() - 1) == '.';
        return stop ? new Range(part.start(), part.end() - 1) : part;
    }

    /** Returns what stands before the first colon or dash between blanks, if it can be a name. */
    static Optional<Range> leading(Source source, Range range) {
        for (var i = range.start() + 1; i < Math.min(range.end() - 1, range.start() + NAME); i++) {
            var parts =
                    source.at(i) == ':'
                            || Characters.isDash(source.at(i))
                                    && Characters.isSpace(source.at(i - 1));
            if (parts && Characters.isSpace(source.at(i + 1))) {
                return Optional.of(source.trim(new Range(range.start(), i)));
            }
        }
        return Optional.empty();
    }
}
