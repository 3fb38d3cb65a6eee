package org.muster.web.roles.reading.text;

import java.util.BitSet;
import java.util.List;
import org.muster.api.roles.Span;

/** The document as it came, knowing which of its characters belong to the text. */
public final class Source {
    private final String raw;
    private final Artefacts artefacts;
    private final int[] codePoints;

    private Source(String raw) {
        this.raw = raw;
        this.artefacts = Artefacts.in(raw);
        this.codePoints = hasSurrogates(raw) ? codePointOffsets(raw) : new int[0];
    }

    public static Source of(String raw) {
        return new Source(raw);
    }

    public String raw() {
        return raw;
    }

    public char at(int position) {
        return raw.charAt(position);
    }

    public Range whole() {
        return new Range(0, raw.length());
    }

    /** What was removed from the text because it is no part of it, with blanks between joined. */
    public List<Range> artefacts() {
        return artefacts.noticed();
    }

    /** Everything that is no part of the text, character by character. */
    public BitSet stripped() {
        return artefacts.stripped();
    }

    public boolean isVisible(int position) {
        return !artefacts.stripped().get(position) && !Characters.isSpace(raw.charAt(position));
    }

    /** Returns the range without what is not visible at either end. */
    public Range trim(Range range) {
        var start = range.start();
        var end = range.end();
        while (start < end && !isVisible(start)) start++;
        while (end > start && !isVisible(end - 1)) end--;
        return new Range(start, end);
    }

    /** Returns the text of the range: white space collapsed, artefacts removed. */
    public String words(Range range) {
        var words = new StringBuilder(range.length());
        var blank = false;
        for (var i = range.start(); i < range.end(); i++) {
            if (isVisible(i)) {
                if (blank && !words.isEmpty()) words.append(' ');
                words.append(raw.charAt(i));
                blank = false;
            } else if (!artefacts.isGlue(i)) {
                blank = true;
            }
        }
        return words.toString();
    }

    public Span span(Range range) {
        return codePoints.length == 0
                ? new Span(range.start(), range.end())
                : new Span(codePoints[range.start()], codePoints[range.end()]);
    }

    private static boolean hasSurrogates(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private static int[] codePointOffsets(String text) {
        var offsets = new int[text.length() + 1];
        for (var i = 0; i < text.length(); i++) {
            var second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            offsets[i + 1] = offsets[i] + (second ? 0 : 1);
        }
        return offsets;
    }
}
