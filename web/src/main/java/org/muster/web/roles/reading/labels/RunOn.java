package org.muster.web.roles.reading.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;

/** Finds headings without a colon in text that has lost its lines. */
final class RunOn {
    private static final Pattern LETTERED_CAPITALS =
            Pattern.compile(
                    "(?<=[.:;!?] )(?:[A-Z]|\\d{1,2})[.)] ((?:[A-Z][A-Z&/,'’-]+ ){2,9})(?=[A-Z][a-z])");
    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 5;

    private final Source source;
    private final Range range;

    RunOn(Source source, Range range) {
        this.source = source;
        this.range = range;
    }

    /** Returns headings in capitals that a letter or number rules off in mid-line. */
    List<Cut> letteredCapitals() {
        var cuts = new ArrayList<Cut>();
        var matcher = LETTERED_CAPITALS.matcher(source.raw()).region(range.start(), range.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            var name = source.trim(new Range(matcher.start(1), matcher.end(1)));
            var topic = Vocabulary.meaning(source.words(name)).orElse(Topic.BLOCK);
            cuts.add(new Cut(topic, matcher.start(), name, name.end()));
        }
        return cuts;
    }

    /**
     * Returns known headings followed by text that begins as a section does. One of a single word
     * counts only after a full stop or another heading.
     */
    List<Cut> headings() {
        var cuts = new ArrayList<Cut>();
        var afterBreak = true;
        for (var word = range.start(); word < range.end(); ) {
            var cut = headingAt(word, afterBreak);
            var end = cut.map(Cut::end).orElse(wordEnd(word));
            afterBreak = cut.isPresent() || end > word && ".!?".indexOf(source.at(end - 1)) >= 0;
            cut.ifPresent(cuts::add);
            word = nextWord(end);
        }
        return cuts;
    }

    private Optional<Cut> headingAt(int word, boolean afterBreak) {
        if (!Character.isUpperCase(source.at(word))) return Optional.empty();
        if (!Vocabulary.mayBegin(
                source.raw().substring(word, Math.min(range.end(), word + LONGEST)))) {
            return Optional.empty();
        }
        Optional<Cut> longest = Optional.empty();
        var end = wordEnd(word);
        for (var words = 1; words <= MOST_WORDS && end - word <= LONGEST; words++) {
            var topic = Vocabulary.exactMeaning(source.raw().substring(word, end));
            if (topic.isPresent()
                    && !topic.get().isLine()
                    && (words > 1 || afterBreak)
                    && opensAt(nextWord(end))) {
                longest = Optional.of(new Cut(topic.get(), word, new Range(word, end), end));
            }
            if (end >= range.end()) break;
            end = wordEnd(nextWord(end));
        }
        return longest;
    }

    /** Says whether a section's text, the end of the piece or another heading stands here. */
    private boolean opensAt(int position) {
        if (position >= range.end()) return true;
        var rest = source.raw().substring(position, Math.min(range.end(), position + LONGEST));
        if (Openers.begins(rest)) return true;
        return Vocabulary.exactMeaning(source.raw().substring(position, wordEnd(position)))
                .filter(Topic::isKind)
                .isPresent();
    }

    private int wordEnd(int from) {
        var end = from;
        while (end < range.end() && !Characters.isSpace(source.at(end))) end++;
        return end;
    }

    private int nextWord(int from) {
        var next = from;
        while (next < range.end() && Characters.isSpace(source.at(next))) next++;
        return next;
    }
}
