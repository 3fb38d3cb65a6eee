package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line at the tabs and bars that part the cells of a table. */
final class Cells {
    private static final int MANY = 8;

    private Cells() {}

    static List<Range> of(Source source, Range content) {
        var bars = hasBars(source, content);
        var cells = new ArrayList<Range>();
        var start = content.start();
        for (var i = content.start(); i < content.end(); i++) {
            var c = source.at(i);
            var parts = c == '\t' ? !isAfterMark(source, content, i) : bars && c == '|';
            if (!parts) continue;
            if (i > content.start()) cells.add(source.trim(new Range(start, i)));
            i = afterLongRun(source, i, content.end());
            start = i + 1;
        }
        if (start < content.end()) cells.add(source.trim(new Range(start, content.end())));
        return cells;
    }

    /** A few tabs are empty cells; many are a way to align. */
    private static int afterLongRun(Source source, int tab, int end) {
        var last = tab;
        while (last + 1 < end && source.at(last + 1) == '\t') last++;
        return last - tab >= MANY ? last : tab;
    }

    /** A bar parts cells where it begins or ends the line or stands between blanks. */
    private static boolean hasBars(Source source, Range content) {
        var bar = source.raw().indexOf('|', content.start(), content.end());
        return bar >= 0
                && (bar == content.start()
                        || source.at(content.end() - 1) == '|'
                        || Characters.isSpace(source.at(bar - 1)));
    }

    /** A tab between a bullet and its text parts nothing. */
    private static boolean isAfterMark(Source source, Range content, int tab) {
        if (tab - content.start() > 6) return false;
        var found = Marks.at(source.raw(), content.start(), content.end());
        return found.mark().kind() != Mark.Kind.NONE && tab < found.textStart()
                || tab == content.start() + 1 && Characters.isBullet(source.at(content.start()));
    }
}
