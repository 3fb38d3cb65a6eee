package org.muster.web.roles.reading.labels;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Clearances;
import org.muster.web.roles.reading.words.Dates;
import org.muster.web.roles.reading.words.Jobs;
import org.muster.web.roles.reading.words.Ranks;

/** Finds the label with which a piece begins, however it is set off from its value. */
final class StartLabel {
    static final int REACH = 80;

    private static final Pattern CAPITALS =
            Pattern.compile("(?:[A-Z][A-Z&/,'’-]+ ){1,9}(?=[A-Z]?[a-z]|A )");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final int MOST_WORDS_OF_A_NAME = 8;

    private final Source source;
    private final Piece piece;
    private final Range range;

    StartLabel(Source source, Piece piece) {
        this.source = source;
        this.piece = piece;
        this.range = piece.range();
    }

    Optional<Cut> find() {
        return beforeColon()
                .or(this::beforeDash)
                .or(this::beforeSpaces)
                .or(this::beforeValue)
                .or(this::capitals);
    }

    private int reach() {
        return Math.min(range.end(), range.start() + REACH);
    }

    private String head() {
        return source.raw().substring(range.start(), reach());
    }

    private Optional<Cut> beforeColon() {
        var colon = source.raw().indexOf(':', range.start(), reach());
        return colon < 0 ? Optional.empty() : known(colon, true);
    }

    private Optional<Cut> beforeDash() {
        for (var i = range.start() + 1; i < Math.min(range.end() - 1, reach()); i++) {
            var parts = Characters.isDash(source.at(i)) && Characters.isSpace(source.at(i + 1));
            var cut = parts ? known(i, true) : Optional.<Cut>empty();
            if (cut.isPresent()) {
                return cut.map(c -> new Cut(c.topic(), c.start(), c.name(), c.end() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Cut> beforeSpaces() {
        var matcher = SPACES.matcher(head());
        return matcher.find() ? known(range.start() + matcher.start(), false) : Optional.empty();
    }

    /** Returns the label that the piece begins with if the rest can only be its value. */
    private Optional<Cut> beforeValue() {
        var head = head();
        if (piece.mark().kind() == Mark.Kind.BULLET || !Vocabulary.mayBegin(head)) {
            return Optional.empty();
        }
        for (var end = head.lastIndexOf(' '); end > 0; end = head.lastIndexOf(' ', end - 1)) {
            var label = head.substring(0, end).strip();
            var topic = Vocabulary.exactMeaning(label);
            if (topic.isEmpty()) continue;
            var value = source.words(new Range(range.start() + end, range.end()));
            if (isValueOf(topic.get(), label, value)) {
                return Optional.of(cut(topic.get(), range.start() + end));
            }
        }
        return Optional.empty();
    }

    private static boolean isValueOf(Topic topic, String label, String value) {
        return switch (topic) {
            case GRADE -> Ranks.isRank(value);
            case VETTING -> Clearances.isOnlyLevels(value);
            case REVISION -> Dates.isDate(value);
            case SIGN_OFF -> label.endsWith(" by") && isName(value);
            case TITLE, REPORTS_TO -> label.indexOf(' ') > 0 && Jobs.isTitle(value);
            case DOCUMENT, LINE, STATUS, DATE -> false;
            default ->
                    label.indexOf(' ') > 0
                            && Character.isUpperCase(label.charAt(0))
                            && Openers.begins(value);
        };
    }

    private static boolean isName(String value) {
        return value.split(" ").length <= MOST_WORDS_OF_A_NAME && !value.endsWith(".");
    }

    /** Returns the heading in capitals with which the piece begins, ruled off from its text. */
    private Optional<Cut> capitals() {
        var matcher = CAPITALS.matcher(head());
        if (!matcher.lookingAt()) return Optional.empty();
        var phrase = matcher.group().strip();
        var topic = Vocabulary.meaning(phrase);
        var kind = piece.mark().kind();
        var ruled = kind == Mark.Kind.LETTER || kind == Mark.Kind.NUMBER;
        if (topic.isEmpty() && !(ruled && phrase.indexOf(' ') > 0)) return Optional.empty();
        return Optional.of(cut(topic.orElse(Topic.BLOCK), range.start() + phrase.length()));
    }

    private Optional<Cut> known(int end, boolean varied) {
        var phrase = source.words(new Range(range.start(), end));
        var topic = varied ? Vocabulary.meaning(phrase) : Vocabulary.exactMeaning(phrase);
        return topic.filter(t -> piece.mark().kind() != Mark.Kind.BULLET || isFact(t))
                .map(t -> cut(t, end));
    }

    /** Says whether a label in a list of bullets is more than the item's own lead-in. */
    private static boolean isFact(Topic topic) {
        return switch (topic) {
            case TITLE, FORCE, ROLE_CODE, GRADE, LIMITED_DUTIES, VETTING, REPORTS_TO -> true;
            default -> false;
        };
    }

    private Cut cut(Topic topic, int end) {
        var name = source.trim(new Range(range.start(), end));
        return new Cut(topic, range.start(), name, end);
    }
}
