package org.muster.web.roles.reading.outline;

import java.util.regex.Pattern;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Levels;

/** How a line looks that may be a heading: its length, its letters and what stands around it. */
public final class Looks {
    private static final int LONGEST = 80;
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?i)\\b(?:will|must|should|shall|is|are|include|includes|including|following|able|need|needs|required|have|has|be)\\b");

    private Looks() {}

    /** What sets a heading off from the text. */
    enum Style {
        SHARP,
        NUMBER,
        CAPITALS,
        EMPHASIS,
        COLON,
        PLAIN
    }

    static Style style(Source source, Piece piece) {
        if (piece.mark().kind() == Mark.Kind.SHARP) return Style.SHARP;
        if (isCapitals(source.words(piece.range()))) return Style.CAPITALS;
        if (isEmphasised(source, piece.range())) return Style.EMPHASIS;
        if (piece.mark().kind() == Mark.Kind.NUMBER) return Style.NUMBER;
        var next = nextVisible(source, piece);
        return source.at(piece.range().end() - 1) == ':' || next == ':' ? Style.COLON : Style.PLAIN;
    }

    private static char nextVisible(Source source, Piece piece) {
        var next = piece.range().end();
        while (next < source.whole().end() && source.stripped().get(next)) next++;
        return next < source.whole().end() ? source.at(next) : ' ';
    }

    /** Says whether the piece is short, begins like a heading and does not end like a sentence. */
    public static boolean couldBeHeading(Source source, Piece piece) {
        if (piece.isEmpty() || piece.range().length() > LONGEST) return false;
        if (piece.mark().kind() == Mark.Kind.BULLET || piece.mark().kind() == Mark.Kind.LETTER)
            return false;
        var words = source.words(piece.range());
        var first = words.codePointAt(0);
        return words.split(" ").length <= 10
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && words.codePoints().anyMatch(Character::isLetter)
                && ".,;!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Says whether the piece is a name with a level beside it. */
    public static boolean hasLevel(Source source, Piece piece) {
        return piece.range().length() <= 120
                && Levels.anyhow(source.words(piece.range())).isPresent();
    }

    /** Says whether the words make a sentence, or the beginning of one, and so no heading. */
    public static boolean isSentence(String words) {
        return SENTENCE.matcher(words).find();
    }

    static boolean isCapitals(String words) {
        var letters = words.codePoints().filter(Character::isLetter).count();
        return letters >= 4 && words.codePoints().noneMatch(Character::isLowerCase);
    }

    static boolean isTitled(String words) {
        var all = words.split(" ");
        var long_ = 0;
        var capital = 0;
        for (var word : all) {
            if (word.length() <= 3) continue;
            long_++;
            if (Character.isUpperCase(word.codePointAt(0))) capital++;
        }
        return all.length <= 3 || long_ > 0 && capital * 2 > long_;
    }

    private static boolean isEmphasised(Source source, Range range) {
        var before = range.start() - 1;
        var after = range.end();
        return before >= 0
                && after < source.whole().end()
                && source.stripped().get(before)
                && source.stripped().get(after)
                && source.at(before) == '*'
                && source.at(after) == '*';
    }
}
