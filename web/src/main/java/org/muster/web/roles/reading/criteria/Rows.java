package org.muster.web.roles.reading.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Range;

/** Reads a table of criteria with its columns named above it. */
final class Rows {
    private final Reading reading;
    private final List<Token> body;
    private final CriteriaList criteria;
    private int essential = -1;
    private int desirable = -1;
    private int either = -1;

    private Rows(Reading reading, List<Token> body, CriteriaList criteria) {
        this.reading = reading;
        this.body = body;
        this.criteria = criteria;
    }

    /** Returns the position after the table if one begins here. */
    static Optional<Integer> at(
            Reading reading, List<Token> body, int from, CriteriaList criteria) {
        if (from > 0 && body.get(from - 1).piece().line() == body.get(from).piece().line())
            return Optional.empty();
        var rows = new Rows(reading, body, criteria);
        var next = rows.header(from);
        return next == from ? Optional.empty() : Optional.of(rows.read(next));
    }

    private int header(int from) {
        var row = row(from);
        if (row.size() < 2 || !areCells(row)) return from;
        for (var token : row) {
            var column = token.piece().column();
            if (token instanceof Heading h && h.topic() == Topic.ESSENTIAL) essential = column;
            else if (token instanceof Heading h && h.topic() == Topic.DESIRABLE) desirable = column;
            else if (isEither(token)) either = column;
        }
        if ((essential < 0 || desirable < 0) && either < 0) return from;
        row.forEach(token -> reading.ledger().label(label(token)));
        return from + row.size();
    }

    private static boolean areCells(List<Token> row) {
        for (var i = 1; i < row.size(); i++) {
            if (row.get(i).piece().column() <= row.get(i - 1).piece().column()) return false;
        }
        return true;
    }

    private boolean isEither(Token token) {
        var words = reading.words(token.piece().range());
        return words.length() < 40
                && words.matches("(?i)(?:E ?/ ?D|essential ?(?:/|or) ?desirable(?: \\(E/D\\))?)");
    }

    private static Range label(Token token) {
        return token instanceof Heading heading ? heading.label() : token.piece().range();
    }

    private int read(int from) {
        var next = from;
        while (next < body.size()) {
            var row = row(next);
            if (row.size() < 2
                    && row.getFirst().piece().column() == 0
                    && !continuesTable(row.getFirst())) break;
            read(row);
            next += row.size();
        }
        return next;
    }

    /** A row of one cell names the rows after it, where the table has a column for names. */
    private boolean continuesTable(Token token) {
        return token.piece().cell() && !token.piece().gap() && !(token instanceof EmptyCell);
    }

    private void read(List<Token> row) {
        if (either >= 0) {
            cellsWithKind(row);
        } else if (row.stream()
                .anyMatch(
                        t -> isColumnOfKind(t) && Kinds.isTick(reading.words(t.piece().range())))) {
            ticked(row);
        } else {
            cells(row);
        }
    }

    private boolean isColumnOfKind(Token token) {
        return token.piece().column() == essential || token.piece().column() == desirable;
    }

    private void cells(List<Token> row) {
        Optional<String> attribute = Optional.empty();
        for (var token : row) {
            if (token instanceof EmptyCell) continue;
            if (isColumnOfKind(token)) {
                criteria.add(attribute, kind(token.piece().column()), token.piece().range());
            } else if (token.piece().column() < Math.max(essential, desirable)) {
                attribute = Optional.of(reading.words(token.piece().range()));
                reading.ledger().label(label(token));
            } else {
                reading.ledger().label(label(token));
            }
        }
    }

    private Kind kind(int column) {
        return column == essential ? Kind.ESSENTIAL : Kind.DESIRABLE;
    }

    private void ticked(List<Token> row) {
        var ticks =
                row.stream().filter(t -> Kinds.isTick(reading.words(t.piece().range()))).toList();
        ticks.forEach(tick -> reading.ledger().label(label(tick)));
        var texts =
                row.stream().filter(t -> !(t instanceof EmptyCell) && !ticks.contains(t)).toList();
        if (!texts.isEmpty()) named(texts, kind(ticks.getFirst().piece().column()));
    }

    private void cellsWithKind(List<Token> row) {
        var kind =
                row.stream()
                        .map(t -> Kinds.alone(reading.words(t.piece().range())))
                        .flatMap(Optional::stream)
                        .findFirst();
        var texts = new ArrayList<Token>();
        for (var token : row) {
            if (token instanceof EmptyCell) continue;
            if (Kinds.alone(reading.words(token.piece().range())).isPresent())
                reading.ledger().label(label(token));
            else texts.add(token);
        }
        if (!texts.isEmpty()) named(texts, kind.orElse(Kind.UNSPLIT));
    }

    /** The last text is the criterion; one before it, if there is one, is its attribute. */
    private void named(List<Token> texts, Kind kind) {
        var attribute = Optional.<String>empty();
        for (var token : texts.subList(0, texts.size() - 1)) {
            attribute = Optional.of(reading.words(token.piece().range()));
            reading.ledger().label(label(token));
        }
        criteria.add(attribute, kind, texts.getLast().piece().range());
    }

    private List<Token> row(int from) {
        var row = new ArrayList<Token>();
        for (var i = from;
                i < body.size() && body.get(i).piece().line() == body.get(from).piece().line();
                i++) {
            row.add(body.get(i));
        }
        return row;
    }
}
