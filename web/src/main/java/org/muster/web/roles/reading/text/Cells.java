package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines at the tabs, bars and wide blanks that part the cells of a table. */
final class Cells {
    private static final int MANY_TABS = 8;
    private static final int WIDE = 4;
    private static final int ENOUGH_LINES = 3;

    private final Source source;
    private final boolean spaced;

    /** Looks at all lines once: blanks part cells only where they do so again and again. */
    Cells(Source source, List<Line> lines) {
        this.source = source;
        this.spaced =
                lines.stream()
                                .filter(line -> hasWideBlank(source.trim(line.range())))
                                .limit(ENOUGH_LINES)
                                .count()
                        == ENOUGH_LINES;
    }

    List<Range> of(Range content) {
        var text = textStart(content);
        var bars = hasBars(content);
        var cells = new ArrayList<Range>();
        var start = content.start();
        for (var i = content.start(); i < content.end(); i++) {
            var end = edge(i, content, text, bars);
            if (end == i) continue;
            if (i > content.start()) cells.add(source.trim(new Range(start, i)));
            start = end;
            i = end - 1;
        }
        if (start < content.end()) cells.add(source.trim(new Range(start, content.end())));
        return cells;
    }

    /** Returns where the edge of a cell that begins here ends; here, if none begins. */
    private int edge(int i, Range content, int text, boolean bars) {
        var c = source.at(i);
        if (c == '|' && bars) return i + 1;
        if (i < text || c != '\t' && !(c == ' ' && spaced)) return i;
        var end = runEnd(i, content.end());
        if (c == '\t') return end - i > MANY_TABS ? end : i + 1;
        return end - i >= WIDE ? end : i;
    }

    private int runEnd(int from, int end) {
        var last = from;
        while (last < end && source.at(last) == source.at(from)) last++;
        return last;
    }

    private boolean hasWideBlank(Range content) {
        var blank =
                source.raw()
                        .substring(content.start(), content.end())
                        .indexOf("    ", textStart(content) - content.start());
        return blank >= 0;
    }

    /** A bar parts cells where it begins or ends the line or stands between blanks. */
    private boolean hasBars(Range content) {
        var bar = source.raw().indexOf('|', content.start(), content.end());
        return bar >= 0
                && (bar == content.start()
                        || source.at(content.end() - 1) == '|'
                        || Characters.isSpace(source.at(bar - 1)));
    }

    /** Returns where the text begins after a bullet or number; blanks between part nothing. */
    private int textStart(Range content) {
        var start = content.start();
        if (content.isEmpty()) return start;
        var found = Marks.at(source.raw(), start, content.end());
        var text = found.textStart();
        while (text > start && text < content.end() && Characters.isSpace(source.at(text))) text++;
        return text;
    }
}
