package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the word processor, the printer, the form or the web page left in the text: removed from it,
 * and noticed where a reader should know.
 */
final class Artefacts {
    /** Leave a gap between the words on either side. */
    private static final List<Pattern> GAPS =
            List.of(
                    Pattern.compile("\\\\[nrt](?![a-z])"),
                    Pattern.compile("(?i)\\bpage \\d{1,4} of \\d{1,4}\\b"),
                    Pattern.compile("\\bNOT PROTECTIVELY MARKED\\b"),
                    Pattern.compile(
                            "\\bForm [A-Z]{1,4}\\d{1,3}(?:[:.]\\d{1,3}){1,4}\\b(?: Version \\d{1,2}(?:\\.\\d{1,2})?)?"),
                    Pattern.compile(
                            "\\b[A-Z]{1,4}\\d{1,3}(?:[:.]\\d{1,3}){1,4} Version \\d{1,2}(?:\\.\\d{1,2})?"),
                    Pattern.compile(
                            "(?i)</?(?:b|i|u|p|br|em|strong|span|div|ul|ol|li|td|tr|th|table|h[1-6])\\b[^<>\\n]{0,80}>"),
                    Pattern.compile("&nbsp;"));

    /** Vanish between the letters on either side. */
    private static final List<Pattern> GLUE =
            List.of(
                    Pattern.compile(
                            "(?i)\\[(?:bookmark|image|picture|object|embedded)\\b[^\\[\\]\\n]{0,80}\\]"));

    /** Marks of emphasis, blanks to be filled in and rules: removed without a word. */
    private static final List<Pattern> MARKUP =
            List.of(
                    Pattern.compile("\\*{2,3}(?=\\S)|(?<=\\S)\\*{2,3}"),
                    Pattern.compile("(?m)(?<=^|\\s)\\*(?=[^\\s*][^*\\n]{0,98}\\*(?:\\s|$))"),
                    Pattern.compile("(?m)(?<=[^\\s*])\\*(?=\\s|$)"),
                    Pattern.compile("_{2,}"),
                    Pattern.compile("\\.{4,}|…{2,}"),
                    Pattern.compile("(?m)^[ \\t|]*+[-=_*~+:][-=_*~+:| \\t]{2,}+$"));

    private static final Pattern PAGE_OF = Pattern.compile("(?i)\\bpage \\d{1,4} of \\d{1,4}\\b");
    private static final Pattern LINES =
            Pattern.compile(
                    "(?i)(?:(?:protective marking|gsc|gpms|classification|security marking)\\s*[:–-]?\\s*)?"
                            + "(?:official|official[ –-]{1,3}sensitive|restricted|protect|not protectively marked)"
                            + "|transcription|uncontrolled (?:copy )?(?:when|if) printed\\.?");

    private final BitSet stripped;
    private final BitSet glue;
    private final BitSet noticed;
    private final String text;

    private Artefacts(String text) {
        this.text = text;
        this.stripped = new BitSet(text.length());
        this.glue = new BitSet(text.length());
        this.noticed = new BitSet(text.length());
    }

    static Artefacts in(String text) {
        var found = new Artefacts(text);
        found.invisibles();
        GAPS.forEach(pattern -> found.strip(pattern, false, true));
        GLUE.forEach(pattern -> found.strip(pattern, true, true));
        MARKUP.forEach(pattern -> found.strip(pattern, true, false));
        Line.of(text).forEach(found::wholeLine);
        return found;
    }

    BitSet stripped() {
        return stripped;
    }

    boolean isGlue(int position) {
        return glue.get(position);
    }

    /** Returns the artefacts worth a word, joined where only blanks stand between. */
    List<Range> noticed() {
        var ranges = new ArrayList<Range>();
        for (var start = noticed.nextSetBit(0); start >= 0; ) {
            var end = noticed.nextClearBit(start);
            var next = noticed.nextSetBit(end);
            while (next >= 0 && isBlank(end, next)) {
                end = noticed.nextClearBit(next);
                next = noticed.nextSetBit(end);
            }
            ranges.add(new Range(start, end));
            start = next;
        }
        return ranges;
    }

    private boolean isBlank(int start, int end) {
        for (var i = start; i < end; i++) {
            if (!Characters.isSpace(text.charAt(i))) return false;
        }
        return true;
    }

    private void invisibles() {
        for (var i = 0; i < text.length(); i++) {
            if (Characters.isInvisible(text.charAt(i))) {
                stripped.set(i);
                glue.set(i);
            }
        }
    }

    private void strip(Pattern pattern, boolean glued, boolean worthAWord) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            stripped.set(matcher.start(), matcher.end());
            if (glued) glue.set(matcher.start(), matcher.end());
            if (worthAWord) noticed.set(matcher.start(), matcher.end());
        }
    }

    private void wholeLine(Line line) {
        if (line.end() - line.start() > 300) return;
        var content = text.substring(line.start(), line.end()).strip();
        if (LINES.matcher(content).matches() || isRunningFooter(content)) {
            stripped.set(line.start(), line.end());
            noticed.set(line.start(), line.end());
        }
    }

    /** A footer names the page and the form, and never makes a sentence. */
    private static boolean isRunningFooter(String content) {
        return PAGE_OF.matcher(content).find()
                && !content.endsWith(".")
                && !content.contains(". ")
                && !content.contains(": ");
    }
}
