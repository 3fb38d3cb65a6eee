package org.muster.web.roles.source;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.web.roles.sheet.Place;
import org.muster.web.roles.source.Mark.Look;

/**
 * A stretch of the source to which the same marks refer throughout.
 *
 * @param anchors names of the places that begin here
 * @param within names of every place that it is part of
 * @param back the id of what was read here; empty if nothing was
 * @param look style classes
 */
public record Segment(String text, List<String> anchors, String within, String back, String look) {
    static Segment of(String text, List<String> anchors, List<Mark> marks) {
        var looks = marks.stream().map(Mark::look).collect(Collectors.toSet());
        var within =
                marks.stream()
                        .map(mark -> Place.name(mark.span()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        var back =
                marks.stream()
                        .filter(mark -> !mark.from().isEmpty())
                        .min(Comparator.comparingInt(Mark::length))
                        .map(Mark::from)
                        .orElse("");
        return new Segment(text, anchors, within, back, look(looks));
    }

    public boolean marked() {
        return !look.isEmpty();
    }

    private static String look(Set<Look> looks) {
        var read = looks.contains(Look.READ) ? "app-read" : "";
        var left = read.isEmpty() && looks.contains(Look.LEFT_OUT) ? "app-left-out" : read;
        return (left + (looks.contains(Look.WARNED) ? " app-warned" : "")).strip();
    }
}
