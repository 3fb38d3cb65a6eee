package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces together that are one paragraph or item, broken over lines. */
public final class Items {
    private static final int SHORT = 45;
    private static final int WIDE = 110;

    private final Source source;
    private final boolean wrapped;

    private Items(Source source, boolean wrapped) {
        this.source = source;
        this.wrapped = wrapped;
    }

    /** Looks at the whole document once, to tell whether its lines are broken at a margin. */
    public static Items in(Source source, List<Piece> pieces) {
        return new Items(source, isWrapped(source, pieces));
    }

    public List<Item> of(List<Piece> pieces) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (i > 0 && continues(pieces.get(i - 1), piece, items.getLast())) {
                var open = items.removeLast();
                items.add(new Item(open.range().with(piece.range()), open.marked()));
            } else {
                items.add(new Item(piece.range(), piece.mark().isItem()));
            }
        }
        return items;
    }

    private boolean continues(Piece before, Piece piece, Item open) {
        if (piece.gap() || piece.cell() || piece.column() > 0 || piece.mark() != Mark.NONE)
            return false;
        if (piece.line() != before.line() + 1) return false;
        if (Character.isLowerCase(source.at(piece.range().start()))) return true;
        if (open.marked() && piece.indent() > before.indent() && !isEnded(before)) return true;
        return wrapped && before.range().length() >= SHORT;
    }

    private boolean isEnded(Piece piece) {
        return ".!?;:".indexOf(source.at(piece.range().end() - 1)) >= 0;
    }

    private static boolean isWrapped(Source source, List<Piece> pieces) {
        var broken = 0;
        for (var i = 1; i < pieces.size(); i++) {
            var before = pieces.get(i - 1);
            if (before.range().length() > WIDE) return false;
            var piece = pieces.get(i);
            var follows =
                    !piece.gap()
                            && !piece.isEmpty()
                            && piece.line() == before.line() + 1
                            && piece.mark() == Mark.NONE;
            if (follows
                    && before.range().length() >= SHORT
                    && Character.isLowerCase(source.at(piece.range().start()))) {
                broken++;
            }
        }
        return broken >= 3;
    }
}
