package org.muster.web.roles.reading.labels;

import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;

/** What a piece of the document is to the outline. */
public sealed interface Token {
    Piece piece();

    /**
     * A label or heading.
     *
     * @param piece its name, without colon
     * @param label all of it, with its mark, colon and what the form says about it
     */
    record Heading(Topic topic, Piece piece, Range label) implements Token {
        public boolean hasColon() {
            return label.end() > piece.range().end();
        }
    }

    /** A line without a label that can be the value of one topic only. */
    record Bare(Topic topic, Piece piece) implements Token {}

    /** Text. */
    record Text(Piece piece) implements Token {}

    /** A cell with nothing in it. */
    record EmptyCell(Piece piece) implements Token {}
}
