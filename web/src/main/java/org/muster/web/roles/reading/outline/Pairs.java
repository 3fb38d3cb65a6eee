package org.muster.web.roles.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Range;

/**
 * Headings that stand together before their texts, as a table leaves them when it is flattened: the
 * first heading owns the first cell, and so on.
 */
final class Pairs {
    /** More labels than this without text are an empty form, not a table. */
    private static final int MOST = 12;

    private final List<Token> tokens;
    private final int from;
    private final List<Heading> headings = new ArrayList<>();
    private int next;

    private Pairs(List<Token> tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        this.next = from;
    }

    /** Sections read, and the first token after them. */
    record Found(List<Section> sections, int next) {}

    static Optional<Found> at(List<Token> tokens, int from) {
        var pairs = new Pairs(tokens, from);
        return pairs.inCells().or(pairs::inColumns).or(pairs::inOneLine);
    }

    /** Two headings on lines of their own, each beginning a cell, then the cells. */
    private Optional<Found> inCells() {
        collect(h -> h.piece().cell() && h.piece().column() == 0 && isNextLine(h));
        if (!isGroup(2) || sameLine(next)) return Optional.empty();
        var cells = new ArrayList<List<Token>>();
        for (; next < tokens.size() && !(tokens.get(next) instanceof Heading); next++) {
            if (tokens.get(next).piece().cell()) cells.add(new ArrayList<>());
            if (cells.isEmpty()) return Optional.empty();
            if (tokens.get(next) instanceof Text text) cells.getLast().add(text);
        }
        cells.removeIf(List::isEmpty);
        return cells.isEmpty() ? Optional.empty() : Optional.of(zip(cells));
    }

    /** Headings in the cells of one line, then a line with as many cells. */
    private Optional<Found> inColumns() {
        restart();
        collect(
                h ->
                        h.piece().line() == first().piece().line()
                                && h.piece().column() == headings.size());
        var columns = headings.size();
        if (!isGroup(2) || next + columns > tokens.size() || sameLine(next))
            return Optional.empty();
        if (headings.stream().anyMatch(h -> h.topic().isCriteria())) return Optional.empty();
        var line = tokens.get(next).piece().line();
        var cells = new ArrayList<List<Token>>();
        for (var i = 0; i < columns; i++, next++) {
            var token = tokens.get(next);
            if (token instanceof Heading || token.piece().line() != line) return Optional.empty();
            cells.add(token instanceof Text ? List.of(token) : List.of());
        }
        return next < tokens.size() && tokens.get(next).piece().line() == line
                ? Optional.empty()
                : Optional.of(zip(cells));
    }

    /** Several labels with nothing between them in one line: nobody can tell whose the text is. */
    private Optional<Found> inOneLine() {
        restart();
        collect(
                h ->
                        h.piece().line() == first().piece().line()
                                && h.piece().column() == first().piece().column());
        if (!isGroup(3) || !(tokens.get(next) instanceof Text)) {
            return Optional.empty();
        }
        if (!sameLine(next) || headings.stream().anyMatch(h -> !h.topic().isLine()))
            return Optional.empty();
        var label = headings.getFirst().label().with(headings.getLast().label());
        var name = new Range(label.start(), headings.getLast().piece().range().end());
        var joined = new Heading(Topic.LINE, headings.getFirst().piece().start(name), label);
        var section = new Section(Topic.LINE, Optional.of(joined), List.of(tokens.get(next)), true);
        return Optional.of(new Found(List.of(section), next + 1));
    }

    private boolean isGroup(int least) {
        return headings.size() >= least && headings.size() <= MOST && next < tokens.size();
    }

    private void restart() {
        headings.clear();
        next = from;
    }

    private void collect(java.util.function.Predicate<Heading> belongs) {
        while (next < tokens.size()
                && headings.size() <= MOST
                && tokens.get(next) instanceof Heading h
                && belongs.test(h)) {
            headings.add(h);
            next++;
        }
    }

    private Heading first() {
        return (Heading) tokens.get(from);
    }

    private boolean isNextLine(Heading heading) {
        return headings.isEmpty()
                || !heading.piece().gap()
                        && heading.piece().line() == headings.getLast().piece().line() + 1;
    }

    private boolean sameLine(int position) {
        return tokens.get(position).piece().line() == headings.getLast().piece().line();
    }

    private Found zip(List<List<Token>> cells) {
        var sections = new ArrayList<Section>();
        for (var i = 0; i < headings.size(); i++) {
            var body = new ArrayList<Token>(i < cells.size() ? cells.get(i) : List.of());
            if (i == headings.size() - 1) {
                cells.stream().skip(headings.size()).forEach(body::addAll);
            }
            var heading = headings.get(i);
            sections.add(new Section(heading.topic(), Optional.of(heading), body, true));
        }
        return new Found(sections, next);
    }
}
