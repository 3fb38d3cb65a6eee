package org.muster.web.roles.reading.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;

/** Finds labels with a colon in the middle of a line, looking back from each colon. */
final class MidLine {
    private static final int REACH = 60;
    private static final Set<String> JOINERS =
            Set.of(
                    "of", "the", "and", "for", "to", "a", "an", "in", "with", "&", "or", "by", "on",
                    "at", "our", "your", "this", "-", "–", "/");

    private final Source source;
    private final Range range;
    private int from;

    MidLine(Source source, Range range, int from) {
        this.source = source;
        this.range = range;
        this.from = from;
    }

    /** A label, and whether it follows the end of a sentence. */
    record Label(Cut cut, boolean afterSentence) {}

    List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var colon = next(from); colon >= 0; colon = next(colon + 1)) {
            var label = before(colon);
            if (label.isEmpty()) continue;
            labels.add(label.get());
            from = colon + 1;
        }
        return labels;
    }

    private int next(int position) {
        return source.raw().indexOf(':', Math.min(position, range.end()), range.end());
    }

    /** Returns the longest known label that ends at the colon. */
    private Optional<Label> before(int colon) {
        var least = Math.max(from, colon - REACH);
        Optional<Label> longest = Optional.empty();
        for (var i = colon - 1; i >= least; i--) {
            var c = source.at(i);
            if (c == ':' || c == ';' || c == ',') break;
            if (i > from && !Characters.isSpace(source.at(i - 1))) continue;
            if (!Character.isUpperCase(c)) continue;
            var topic = Vocabulary.exactMeaning(source.raw().substring(i, colon));
            if (topic.isPresent() && standsAlone(i))
                longest = Optional.of(label(topic.get(), i, colon));
        }
        return longest;
    }

    private Label label(Topic topic, int start, int colon) {
        var first = enumerator(start);
        var before = lastVisible(first);
        var afterSentence = before < from || ".!?".indexOf(source.at(before)) >= 0;
        var cut = new Cut(topic, first, new Range(start, colon), colon + 1);
        return new Label(cut, afterSentence || first < start);
    }

    /** Returns where the letter or number before a heading begins, such as the D of "D. DUTIES". */
    private int enumerator(int start) {
        var dot = lastVisible(start);
        if (dot <= from || source.at(dot) != '.' && source.at(dot) != ')') return start;
        var first = dot;
        while (first > from && Character.isLetterOrDigit(source.at(first - 1))) first--;
        var isShort = dot - first == 1 || dot - first == 2 && Character.isDigit(source.at(first));
        return isShort
                        && (Character.isUpperCase(source.at(first))
                                || Character.isDigit(source.at(first)))
                ? first
                : start;
    }

    private boolean standsAlone(int start) {
        var end = lastVisible(start) + 1;
        if (end <= from) return true;
        var first = end;
        while (first > from && !Characters.isSpace(source.at(first - 1)) && end - first < 10)
            first--;
        return !JOINERS.contains(source.raw().substring(first, end));
    }

    private int lastVisible(int before) {
        var i = before - 1;
        while (i >= from && !source.isVisible(i)) i--;
        return i;
    }
}
