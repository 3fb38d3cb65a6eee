package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the document into its pieces: lines, cells of lines, and items that run on in a line. */
public final class Pieces {
    private final Source source;
    private final Cells cells;
    private final List<Piece> pieces = new ArrayList<>();
    private Row row = new Row(0, 0, false, true);

    private Pieces(Source source, List<Line> lines) {
        this.source = source;
        this.cells = new Cells(source, lines);
    }

    /** What the pieces of one line have in common. */
    private record Row(int line, int indent, boolean tabbed, boolean gap) {
        Piece piece(Range range, int from, Mark mark, int column, boolean first) {
            var cell = first && (tabbed || column > 0) || range.isEmpty();
            return new Piece(
                    range, from, mark, line, column, cell, gap && first && column == 0, indent);
        }
    }

    public static List<Piece> of(Source source) {
        var lines = Line.of(source.raw());
        var cutter = new Pieces(source, lines);
        var gap = true;
        for (var number = 0; number < lines.size(); number++) {
            gap = !cutter.cut(lines.get(number), number, gap);
        }
        return Joined.of(source, cutter.pieces);
    }

    /** Says whether the line holds anything that can be seen. */
    private boolean cut(Line line, int number, boolean gap) {
        var content = source.trim(line.range());
        if (content.isEmpty()) {
            emptyCell(line, number, gap);
            return false;
        }
        var tab = source.raw().indexOf('\t', line.start(), content.start());
        row = new Row(number, content.start() - line.start(), tab >= 0, gap);
        cells(cells.of(content));
        return true;
    }

    /** A line with a tab and nothing else is a cell with nothing in it, or the next cell's edge. */
    private void emptyCell(Line line, int number, boolean gap) {
        var tab = source.raw().indexOf('\t', line.start(), line.end());
        if (tab < 0) return;
        row = new Row(number, tab - line.start(), true, gap);
        pieces.add(row.piece(new Range(tab, tab), tab, Mark.NONE, 0, true));
    }

    private void cells(List<Range> cells) {
        if (cells.size() == 2 && isNumber(cells.getFirst())) {
            var mark = new Mark(Mark.Kind.NUMBER, number(cells.getFirst()));
            pieces.add(row.piece(cells.getLast(), cells.getFirst().start(), mark, 0, true));
            return;
        }
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.length() <= 1)
                pieces.add(row.piece(cell, cell.start(), Mark.NONE, column, true));
            else items(cell, column);
        }
    }

    private boolean isNumber(Range cell) {
        return cell.length() <= 4 && source.words(cell).matches("\\d{1,3}[.)]?");
    }

    private int number(Range cell) {
        return Integer.parseInt(source.words(cell).replaceAll("\\D", ""));
    }

    /** Adds a cell as one piece, or as several where bullets stand in the middle of it. */
    private void items(Range cell, int column) {
        for (var start = cell.start(); start < cell.end(); ) {
            var next = nextBullet(start + 1, cell.end());
            var found = Marks.at(source.raw(), start, next);
            var text = source.trim(new Range(Math.min(found.textStart(), next), next));
            if (!text.isEmpty()) {
                pieces.add(row.piece(text, start, found.mark(), column, start == cell.start()));
            }
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
