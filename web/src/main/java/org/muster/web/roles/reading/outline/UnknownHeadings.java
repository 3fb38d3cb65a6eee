package org.muster.web.roles.reading.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.outline.Looks.Style;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Frameworks;
import org.muster.web.roles.reading.words.Levels;

/** Tells headings that no vocabulary knows from text, by how they look and where they stand. */
final class UnknownHeadings {
    private static final Pattern LINE_LABEL =
            Pattern.compile("(\\p{Lu}[^:.!?;|]{1,40}):(?=[\\s\\h])[\\s\\h]*(?=\\S)");

    private final Source source;
    private final List<Token> tokens;
    private final Set<Style> styles = new HashSet<>();
    private Optional<Style> subheadings = Optional.empty();
    private int lastNumber;

    UnknownHeadings(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** A label that no vocabulary knows, and its value in the same line. */
    record LineLabel(Heading heading, Text value) {}

    /** Remembers how the headings of this document look. */
    void saw(Heading heading) {
        subheadings = Optional.empty();
        var style = Looks.style(source, heading.piece());
        if (!heading.topic().isLine()) styles.add(style);
        if (heading.piece().mark().kind() == Mark.Kind.NUMBER)
            lastNumber = heading.piece().mark().number();
    }

    /** Says whether names with levels begin here without a heading. */
    boolean beginsLevels(int i, OpenSection open) {
        var piece = tokens.get(i).piece();
        if (piece.mark() != Mark.NONE || piece.column() > 0 || piece.range().length() > 100)
            return false;
        return switch (open.topic()) {
            case COMPETENCIES, VALUES, SKILLS -> false;
            case PERSON_SPECIFICATION, ESSENTIAL, DESIRABLE, ATTRIBUTE -> isKnown(piece);
            default ->
                    Levels.inParenthesis(source.words(piece.range()))
                            .filter(l -> Character.isUpperCase(l.name().codePointAt(0)))
                            .isPresent();
        };
    }

    private boolean isKnown(Piece piece) {
        return Levels.inParenthesis(source.words(piece.range()))
                .filter(l -> Frameworks.isCompetency(l.name()) || Frameworks.isValue(l.name()))
                .isPresent();
    }

    /** Returns the label if the line is one with its value, among the facts above the sections. */
    Optional<LineLabel> lineLabel(int i, OpenSection open) {
        var piece = tokens.get(i).piece();
        var afterFact =
                open.heading().isPresent() && open.topic().isLine()
                        || open.heading().isEmpty() && open.topic() == Topic.BLOCK;
        if (!afterFact || piece.mark().isItem() || piece.range().length() > 160) {
            return Optional.empty();
        }
        if (open.heading().isPresent() && open.isEmpty()) return Optional.empty();
        var matcher =
                LINE_LABEL.matcher(source.raw()).region(piece.range().start(), piece.range().end());
        if (!matcher.lookingAt() || matcher.end() >= piece.range().end()) return Optional.empty();
        var name = new Range(matcher.start(1), matcher.end(1));
        var words = source.words(name);
        if (words.split(" ").length > 5 || Looks.isSentence(words)) return Optional.empty();
        var heading =
                new Heading(Topic.LINE, piece.start(name), new Range(name.start(), matcher.end()));
        return Optional.of(
                new LineLabel(
                        heading,
                        new Text(piece.rest(new Range(matcher.end(), piece.range().end())))));
    }

    /** Returns the heading if the piece is one that ends the open section. */
    Optional<Heading> at(int i, OpenSection open) {
        var piece = tokens.get(i).piece();
        if (!Looks.couldBeHeading(source, piece) || !isAlone(i) || isValue(open))
            return Optional.empty();
        if (Looks.isSentence(source.words(piece.range())) || isName(piece, open)) {
            return Optional.empty();
        }
        var style = Looks.style(source, piece);
        var ends =
                isStrong(piece, style)
                        ? endsOpen(i, style, open)
                        : isPlain(i, style) && endsOpenPlainly(i, open);
        var name = withoutColon(piece.range());
        return ends
                ? Optional.of(new Heading(Topic.BLOCK, piece.start(name), piece.range()))
                : Optional.empty();
    }

    /** Says whether the piece is a name that belongs to the open section, however it is set. */
    private boolean isName(Piece piece, OpenSection open) {
        if (!open.topic().hasLevels()) return false;
        var words = source.words(piece.range());
        return Looks.hasLevel(source, piece)
                || Frameworks.isCompetency(words)
                || Frameworks.isValue(words);
    }

    private Range withoutColon(Range range) {
        return source.at(range.end() - 1) == ':'
                ? source.trim(new Range(range.start(), range.end() - 1))
                : range;
    }

    private boolean isAlone(int i) {
        var line = tokens.get(i).piece().line();
        return (i == 0 || tokens.get(i - 1).piece().line() != line)
                && (i + 1 == tokens.size() || tokens.get(i + 1).piece().line() != line);
    }

    private static boolean isValue(OpenSection open) {
        return open.heading().isPresent()
                && open.isEmpty()
                && (open.topic().isLine() || open.topic() == Topic.VETTING);
    }

    private boolean isStrong(Piece piece, Style style) {
        return switch (style) {
            case SHARP, EMPHASIS -> true;
            case COLON -> source.words(piece.range()).length() <= 60;
            case CAPITALS -> piece.gap() || piece.mark().kind() == Mark.Kind.NUMBER;
            case NUMBER -> piece.gap() && lastNumber > 0 && piece.mark().number() == lastNumber + 1;
            case PLAIN -> false;
        };
    }

    private boolean isPlain(int i, Style style) {
        var piece = tokens.get(i).piece();
        if (style != Style.PLAIN || !piece.gap() || piece.cell() || i + 1 >= tokens.size())
            return false;
        var next = tokens.get(i + 1).piece();
        return (next.gap() || next.mark().isItem()) && Looks.isTitled(source.words(piece.range()));
    }

    private boolean endsOpen(int i, Style style, OpenSection open) {
        return switch (open.topic()) {
            case RESPONSIBILITIES, SUB_ROLES -> !isSubheading(i, style, open);
            case PERSON_SPECIFICATION, ATTRIBUTE ->
                    sameLevel(i, style, open) && !isFollowedByKind(i) && style != Style.COLON;
            case ESSENTIAL, DESIRABLE -> !open.ownsAttributes() && !isFollowedByKind(i);
            default -> true;
        };
    }

    /**
     * Says whether a heading within a list of duties parts the list and does not end it: one that
     * comes before any duty does, and so do those that look like it.
     */
    private boolean isSubheading(int i, Style style, OpenSection open) {
        if (!open.hasContent()) {
            subheadings = Optional.of(style);
            return true;
        }
        if (subheadings.equals(Optional.of(style)) && isFollowedByItem(i)) return true;
        if (style == Style.SHARP) {
            return tokens.get(i).piece().mark().number()
                    > open.heading().map(h -> h.piece().mark().number()).orElse(0);
        }
        return isFollowedByItem(i) && !sameLevel(i, style, open);
    }

    private boolean sameLevel(int i, Style style, OpenSection open) {
        if (open.heading().isEmpty()) return true;
        var above = open.heading().get().piece();
        if (style == Style.SHARP) {
            return above.mark().kind() == Mark.Kind.SHARP
                    && tokens.get(i).piece().mark().number() <= above.mark().number();
        }
        return Looks.style(source, above) == style;
    }

    /** A plain line ends a section only where this document sets its headings plainly. */
    private boolean endsOpenPlainly(int i, OpenSection open) {
        return switch (open.topic()) {
            case RESPONSIBILITIES -> isAfterList(i) && !isSubheading(i, Style.PLAIN, open);
            case COMPETENCIES, VALUES, SKILLS -> isAfterList(i) && !isFollowedByItem(i);
            case ESSENTIAL, DESIRABLE ->
                    isAfterList(i) && !isFollowedByItem(i) && !isFollowedByKind(i);
            case SUB_ROLES, PERSON_SPECIFICATION, ATTRIBUTE -> false;
            default -> styles.isEmpty() || styles.contains(Style.PLAIN) || open.heading().isEmpty();
        };
    }

    private boolean isAfterList(int i) {
        return styles.contains(Style.PLAIN)
                && i > 0
                && tokens.get(i - 1) instanceof Text(Piece before)
                && before.mark().isItem();
    }

    private boolean isFollowedByItem(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1) instanceof Text(Piece next)
                && next.mark().isItem();
    }

    private boolean isFollowedByKind(int i) {
        var next = i + 1;
        while (next < tokens.size() && tokens.get(next) instanceof EmptyCell) next++;
        return next < tokens.size() && tokens.get(next) instanceof Heading h && h.topic().isKind();
    }
}
