package org.muster.web.roles.reading.criteria;

import java.util.List;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.web.roles.reading.labels.Token;
import org.muster.web.roles.reading.labels.Token.EmptyCell;
import org.muster.web.roles.reading.labels.Token.Heading;
import org.muster.web.roles.reading.labels.Token.Text;
import org.muster.web.roles.reading.labels.Topic;
import org.muster.web.roles.reading.outline.Looks;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Source;

/** Tells the names of attributes from criteria, by what follows them and how they are set. */
final class AttributeLooks {
    private static final int MOST_WORDS = 8;

    private final Source source;

    AttributeLooks(Source source) {
        this.source = source;
    }

    /** Says whether the piece names an attribute, where criteria of that kind stood last. */
    boolean isAttribute(List<Token> body, int i, Kind last) {
        var piece = body.get(i).piece();
        if (!Looks.couldBeHeading(source, piece)) return false;
        var words = source.words(piece.range());
        if (words.split(" ").length > MOST_WORDS || Looks.isSentence(words)) return false;
        if (isFollowedByKind(body, i)) return piece.cell() || namesBefore(body, i, last);
        if (i + 1 >= body.size() || !(body.get(i + 1) instanceof Text(var next))) return false;
        if (next.line() == piece.line()) return false;
        if (piece.cell()) return next.cell() && next.line() > piece.line() || next.mark().isItem();
        return piece.mark().kind() == Mark.Kind.SHARP
                || words.endsWith(":")
                || next.mark().isItem() && piece.mark() == Mark.NONE;
    }

    /** Says whether a cell at the top names the whole specification: an attribute follows it. */
    boolean isCaption(List<Token> body, int i) {
        var piece = body.get(i).piece();
        return piece.cell()
                && Looks.couldBeHeading(source, piece)
                && i + 1 < body.size()
                && (body.get(i + 1) instanceof Heading || body.get(i + 1).piece().cell());
    }

    /** An item, or a line between the essential and the desirable, is the last of the essential. */
    private boolean namesBefore(List<Token> body, int i, Kind last) {
        var piece = body.get(i).piece();
        if (piece.mark().isItem()) return false;
        var next = ((Heading) body.get(i + 1)).topic();
        return !(last == Kind.ESSENTIAL && next == Topic.DESIRABLE)
                || source.words(piece.range()).endsWith(":");
    }

    boolean isFollowedByKind(List<Token> body, int i) {
        var next = i + 1;
        while (next < body.size() && body.get(next) instanceof EmptyCell) next++;
        if (next >= body.size() || !(body.get(next) instanceof Heading heading)) return false;
        return heading.topic() == Topic.ESSENTIAL || heading.topic() == Topic.DESIRABLE;
    }
}
