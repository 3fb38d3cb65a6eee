package org.muster.web.roles.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.muster.api.roles.Span;
import org.muster.web.roles.sheet.Place;

/** A source text, which is measured in Unicode code points. */
final class Source {
    private final int[] text;

    Source(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The text at a span; as much of it as there is. */
    String at(Span span) {
        var end = Math.min(span.end(), text.length);
        return span.start() >= end ? "" : new String(text, span.start(), end - span.start());
    }

    /** The whole text, cut wherever a mark begins or ends; marks may overlap in any way. */
    List<Segment> marked(List<Mark> marks) {
        var inside =
                marks.stream()
                        .filter(mark -> mark.length() > 0 && mark.span().end() <= text.length)
                        .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                        .toList();
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Mark>();
        var next = 0;
        var from = 0;
        for (var to : cuts(inside)) {
            while (next < inside.size() && inside.get(next).span().start() <= from) {
                open.add(inside.get(next++));
            }
            var start = from;
            open.removeIf(mark -> mark.span().end() <= start);
            segments.add(segment(start, to, open));
            from = to;
        }
        return segments;
    }

    private Segment segment(int from, int to, List<Mark> open) {
        var anchors =
                open.stream()
                        .filter(mark -> mark.span().start() == from)
                        .map(mark -> Place.name(mark.span()))
                        .distinct()
                        .toList();
        return Segment.of(new String(text, from, to - from), anchors, open);
    }

    private TreeSet<Integer> cuts(List<Mark> marks) {
        var cuts = new TreeSet<Integer>();
        for (var mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        cuts.add(text.length);
        cuts.remove(0);
        return cuts;
    }
}
