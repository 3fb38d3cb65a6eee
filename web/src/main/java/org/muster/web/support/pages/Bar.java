package org.muster.web.support.pages;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar that the server draws, in a box 1,000 wide; the figures always stand beside it in words.
 */
public record Bar(List<Piece> pieces) {
    private static final long WIDTH = 1_000;

    /**
     * One part of a bar.
     *
     * @param tone names its colour
     */
    public record Piece(long x, long width, String tone) {}

    /** How many, in which colour. */
    public record Part(long count, String tone) {}

    /** A bar whose whole width stands for {@code most}. */
    public static Bar of(List<Part> parts, long most) {
        var pieces = new ArrayList<Piece>();
        var before = 0L;
        for (var part : parts) {
            var from = before * WIDTH / Math.max(1, most);
            before += part.count();
            pieces.add(new Piece(from, before * WIDTH / Math.max(1, most) - from, part.tone()));
        }
        return new Bar(pieces);
    }
}
