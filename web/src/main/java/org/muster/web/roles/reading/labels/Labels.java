package org.muster.web.roles.reading.labels;

import java.util.ArrayList;
import java.util.List;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Levels;

/** Finds the labels in the pieces and cuts the pieces at them. */
public final class Labels {
    private static final int LONGEST = 80;

    private final Source source;
    private final List<Token> tokens = new ArrayList<>();
    private int flattened = -1;

    private Labels(Source source) {
        this.source = source;
    }

    public static List<Token> in(Source source, List<Piece> pieces) {
        var labels = new Labels(source);
        pieces.forEach(labels::read);
        return labels.tokens;
    }

    private void read(Piece piece) {
        if (piece.isEmpty()) {
            tokens.add(new EmptyCell(piece));
        } else if (isValueOfCellBefore(piece)) {
            cut(piece, List.of());
        } else if (piece.range().length() > LONGEST || !readWhole(piece)) {
            var cuts = Cuts.in(source, piece, piece.line() == flattened);
            if (cuts.size() > 1 && piece.range().length() > LONGEST) flattened = piece.line();
            cut(piece, cuts);
        }
    }

    /** Says whether the piece is the second of two cells of which the first is a label. */
    private boolean isValueOfCellBefore(Piece piece) {
        if (piece.column() == 0 || tokens.isEmpty()) return false;
        return lastFull() instanceof Heading before
                && before.piece().line() == piece.line()
                && before.piece().column() < piece.column()
                && before.topic().isLine()
                && !Vocabulary.meaning(source.words(piece.range()))
                        .map(Labels::isField)
                        .orElse(false);
    }

    private Token lastFull() {
        var last = tokens.size() - 1;
        while (last > 0 && tokens.get(last) instanceof EmptyCell) last--;
        return tokens.get(last);
    }

    private static boolean isField(Topic topic) {
        return switch (topic) {
            case TITLE, FORCE, ROLE_CODE, GRADE, STATUS, LIMITED_DUTIES, VETTING -> true;
            case REPORTS_TO, DIRECT_REPORTS, REVISION, SIGN_OFF, DATE -> true;
            case PURPOSE, RESPONSIBILITIES, SUB_ROLES, COMPETENCIES, VALUES, SKILLS -> true;
            case PERSON_SPECIFICATION, ESSENTIAL, DESIRABLE, EXPERIENCE -> true;
            case ROLE, DOCUMENT, ATTRIBUTE, CONDITIONS, LINE, BLOCK, CONTAINER, GUIDANCE -> false;
        };
    }

    private boolean readWhole(Piece piece) {
        var words = source.words(piece.range());
        var colon = words.endsWith(":") || words.endsWith(":-");
        if (piece.mark().kind() == Mark.Kind.BULLET && !colon) return false;
        var topic = Vocabulary.meaning(words);
        if (topic.isEmpty() || Levels.inParenthesis(words).isPresent() && !topic.get().hasLevels())
            return false;
        addHeading(topic.get(), piece, nameOf(piece.range()), piece.range());
        return true;
    }

    private void cut(Piece piece, List<Cut> cuts) {
        var start = piece.range().start();
        var head = piece;
        for (var cut : cuts) {
            addText(head, new Range(start, cut.start()));
            if (cut.start() > piece.range().start()) head = piece.rest(piece.range());
            addHeading(cut.topic(), head, cut.name(), new Range(cut.start(), cut.end()));
            head = piece.rest(piece.range());
            start = cut.end();
        }
        addText(head, new Range(start, piece.range().end()));
    }

    private void addText(Piece piece, Range range) {
        var text = source.trim(range);
        if (!text.isEmpty()) tokens.add(new Text(piece.start(text)));
    }

    private void addHeading(Topic topic, Piece piece, Range name, Range label) {
        if (topic == Topic.GUIDANCE
                && !tokens.isEmpty()
                && tokens.getLast() instanceof Heading above) {
            tokens.removeLast();
            tokens.add(new Heading(above.topic(), above.piece(), above.label().with(label)));
        } else {
            tokens.add(new Heading(topic, piece.start(name), label));
        }
    }

    /** Returns the range without the colon, dash or blanks at its end. */
    private Range nameOf(Range range) {
        var end = range.end();
        while (end > range.start() + 1 && isTail(end - 1)) end--;
        return new Range(range.start(), end);
    }

    private boolean isTail(int position) {
        var c = source.at(position);
        return !source.isVisible(position) || c == ':' || Characters.isDash(c);
    }
}
