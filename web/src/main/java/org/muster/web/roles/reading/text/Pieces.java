package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the document into its pieces: lines, cells of lines, and items that run on in a line. */
public final class Pieces {
    private final Source source;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Source source) {
        this.source = source;
    }

    public static List<Piece> of(Source source) {
        var cutter = new Pieces(source);
        var lines = Line.of(source.raw());
        var gap = true;
        for (var number = 0; number < lines.size(); number++) {
            var cut = cutter.cut(lines.get(number), number, gap);
            gap = !cut;
        }
        return Joined.of(source, cutter.pieces);
    }

    /** Says whether the line held anything, be it an empty cell. */
    private boolean cut(Line line, int number, boolean gap) {
        var content = source.trim(line.range());
        if (content.isEmpty()) return emptyCell(line, number, gap);
        var indent = content.start() - line.start();
        var tabbed = source.raw().substring(line.start(), content.start()).indexOf('\t') >= 0;
        var column = 0;
        for (var cell : Cells.of(source, content)) {
            if (cell.isEmpty()) {
                pieces.add(
                        new Piece(
                                cell,
                                cell.start(),
                                Mark.NONE,
                                number,
                                column,
                                true,
                                gap && column == 0,
                                indent));
            } else {
                items(
                        new Piece(
                                cell,
                                cell.start(),
                                Mark.NONE,
                                number,
                                column,
                                tabbed || column > 0,
                                gap && column == 0,
                                indent));
            }
            column++;
        }
        return true;
    }

    private boolean emptyCell(Line line, int number, boolean gap) {
        var tab = source.raw().indexOf('\t', line.start(), line.end());
        if (tab < 0) return false;
        var nowhere = new Range(tab, tab);
        pieces.add(new Piece(nowhere, tab, Mark.NONE, number, 0, true, gap, tab - line.start()));
        return false;
    }

    /** Adds a cell as one piece, or as several where bullets stand in the middle of it. */
    private void items(Piece cell) {
        var end = cell.range().end();
        var start = cell.range().start();
        var first = true;
        while (start < end) {
            var next = nextBullet(start + 1, end);
            var found = Marks.at(source.raw(), start, next);
            var text = source.trim(new Range(Math.min(found.textStart(), next), next));
            if (!text.isEmpty()) {
                pieces.add(
                        new Piece(
                                text,
                                start,
                                found.mark(),
                                cell.line(),
                                cell.column(),
                                first && cell.cell(),
                                first && cell.gap(),
                                cell.indent()));
            }
            first = false;
            start = next;
        }
    }

    private int nextBullet(int from, int end) {
        for (var i = from; i < end - 1; i++) {
            if (Characters.isBullet(source.at(i))
                    && Characters.isSpace(source.at(i - 1))
                    && Characters.isSpace(source.at(i + 1))) {
                return i;
            }
        }
        return end;
    }
}
