package org.muster.web.roles.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.web.roles.reading.labels.Labels;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.Bare;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Source;

/** Walks over the document and puts each piece under its heading. */
public final class Outline {
    private final Source source;
    private final List<Token> tokens;
    private final UnknownHeadings unknown;
    private final List<Section> sections = new ArrayList<>();
    private OpenSection open = OpenSection.without(Topic.BLOCK);

    private Outline(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.unknown = new UnknownHeadings(source, tokens);
    }

    public static List<Section> of(Source source, List<Piece> pieces) {
        var outline = new Outline(source, Opening.of(source, Labels.in(source, pieces)));
        outline.walk();
        return outline.sections;
    }

    private void walk() {
        for (var i = 0; i < tokens.size(); ) {
            i =
                    switch (tokens.get(i)) {
                        case Heading heading -> heading(i, heading);
                        case Bare bare -> bare(i, bare);
                        case Text text -> text(i, text);
                        case EmptyCell empty -> add(i, empty);
                    };
        }
        close();
    }

    private int heading(int i, Heading heading) {
        if (open.isValueExpected(heading) || isWordOfList(heading))
            return add(i, new Text(heading.piece()));
        if (staysInSpecification(i, heading)) return add(i, heading);
        var pairs = Pairs.at(tokens, i);
        close();
        if (pairs.isPresent()) {
            sections.addAll(pairs.get().sections());
            open = OpenSection.without(Topic.BLOCK);
            return pairs.get().next();
        }
        open(heading, heading.topic());
        if (heading.topic() == Topic.CONTAINER) {
            close();
            open = OpenSection.without(Topic.BLOCK);
        }
        return i + 1;
    }

    /** Says whether a word such as "Travel" is an item of a list rather than a heading in it. */
    private boolean isWordOfList(Heading heading) {
        var isCommon = heading.topic() == Topic.BLOCK || heading.topic() == Topic.LINE;
        return isCommon
                && open.isList()
                && !heading.hasColon()
                && !heading.piece().gap()
                && !heading.piece().cell()
                && Looks.style(source, heading.piece()) == Looks.Style.PLAIN;
    }

    private int bare(int i, Bare bare) {
        close();
        sections.add(
                new Section(
                        bare.topic(), Optional.empty(), List.of(new Text(bare.piece())), false));
        open = OpenSection.without(Topic.BLOCK);
        return i + 1;
    }

    private int text(int i, Text text) {
        if (open.isOverBefore(text, source)) {
            close();
            open = OpenSection.without(Topic.BLOCK);
        }
        if (unknown.beginsLevels(i, open)) {
            close();
            open = OpenSection.without(Topic.COMPETENCIES);
        } else {
            var label = unknown.lineLabel(i, open);
            if (label.isPresent()) {
                close();
                open(label.get().heading(), Topic.LINE);
                return add(i, label.get().value());
            }
            var heading = unknown.at(i, open);
            if (heading.isPresent()) {
                close();
                open(heading.get(), Topic.BLOCK);
                return i + 1;
            }
        }
        return add(i, text);
    }

    private int add(int i, Token token) {
        open.add(token);
        return i + 1;
    }

    private void open(Heading heading, Topic topic) {
        unknown.saw(heading);
        open = new OpenSection(topic, Optional.of(heading));
    }

    private void close() {
        if (open.heading().isPresent() || !open.isEmpty()) sections.add(open.section());
    }

    /** In a person specification most headings are attributes, until one cannot be. */
    private boolean staysInSpecification(int i, Heading heading) {
        if (!open.isSpecification()) return false;
        return switch (heading.topic()) {
            case ESSENTIAL, DESIRABLE -> true;
            case PERSON_SPECIFICATION -> !open.hasContent();
            case ATTRIBUTE -> open.ownsAttributes() || isFollowedByKind(i);
            case EXPERIENCE, SKILLS ->
                    open.isNamed() && open.ownsAttributes() || isFollowedByKind(i) || isRow(i);
            case BLOCK, CONDITIONS, LINE, ROLE, COMPETENCIES, VALUES ->
                    isFollowedByKind(i)
                            || open.isNamed() && isRow(i) && heading.topic() != Topic.ROLE;
            default -> false;
        };
    }

    private boolean isFollowedByKind(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1) instanceof Heading h
                && h.topic().isKind();
    }

    /** Says whether the heading is the first cell of a row in a table with columns. */
    private boolean isRow(int i) {
        return open.hasColumns()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).piece().line() == tokens.get(i).piece().line()
                && tokens.get(i + 1).piece().column() > tokens.get(i).piece().column();
    }
}
