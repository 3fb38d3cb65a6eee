package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** One line of the document, without what ends it. */
record Line(int start, int end) {
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            if (!Characters.endsLine(text.charAt(i))) continue;
            lines.add(new Line(start, i));
            if (text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
        lines.add(new Line(start, text.length()));
        return lines;
    }

    Range range() {
        return new Range(start, end);
    }
}
