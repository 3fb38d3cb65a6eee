package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Joins names that a narrow cell has broken over several lines after a slash. */
final class Joined {
    private static final int LONGEST = 40;

    private Joined() {}

    static List<Piece> of(Source source, List<Piece> pieces) {
        var joined = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            if (!joined.isEmpty() && continues(source, joined.getLast(), piece)) {
                var first = joined.removeLast();
                joined.add(first.start(first.range().with(piece.range())).onLine(piece.line()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean continues(Source source, Piece first, Piece second) {
        return !first.isEmpty()
                && !second.isEmpty()
                && source.at(first.range().end() - 1) == '/'
                && first.mark() == Mark.NONE
                && second.mark() == Mark.NONE
                && !second.gap()
                && !second.cell()
                && second.line() == first.line() + 1
                && first.range().length() <= LONGEST * 2
                && second.range().length() <= LONGEST;
    }
}
