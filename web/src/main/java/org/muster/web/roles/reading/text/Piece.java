package org.muster.web.roles.reading.text;

/**
 * A stretch of one line that stands for itself: a line, a cell of a table, or an item of a list.
 *
 * @param range its text, without its mark
 * @param from where it begins, its mark included
 * @param line the number of its line
 * @param column the number of its cell in the line
 * @param cell whether a tab or bar begins a cell here; an empty cell has an empty range
 * @param gap whether a blank line stands before it
 * @param indent how far from the left its line begins
 */
public record Piece(
        Range range,
        int from,
        Mark mark,
        int line,
        int column,
        boolean cell,
        boolean gap,
        int indent) {
    public boolean isEmpty() {
        return range.isEmpty();
    }

    /** Returns what is left of this piece in a narrower range, as if it stood there alone. */
    public Piece rest(Range narrower) {
        return new Piece(narrower, narrower.start(), Mark.NONE, line, column, false, false, indent);
    }

    /** Returns the first part of this piece, with its mark. */
    public Piece start(Range narrower) {
        return new Piece(narrower, from, mark, line, column, cell, gap, indent);
    }

    /** Returns this piece as if it ended on that line. */
    Piece onLine(int last) {
        return new Piece(range, from, mark, last, column, cell, gap, indent);
    }
}
