package org.muster.web.roles.reading.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;
import org.muster.web.roles.reading.words.Clearances;
import org.muster.web.roles.reading.words.Dates;
import org.muster.web.roles.reading.words.Forces;
import org.muster.web.roles.reading.words.Ranks;

/** Where labels begin and end in one piece: at its start, and in the middle of flattened text. */
final class Cuts {
    private static final int REACH = 80;
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?:To|The|This|These|As|You|Your|We|Our|In|It|All|An?|Applicants?|Candidates?|Post ?holders?|Working|Reporting|Responsible)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern CAPITALS =
            Pattern.compile("(?:[A-Z][A-Z&/,'’-]+ ){1,9}(?=[A-Z]?[a-z]|A )");
    private static final Pattern LETTERED_CAPITALS =
            Pattern.compile(
                    "(?<=[.:;!?] )(?:[A-Z]|\\d{1,2})[.)] ((?:[A-Z][A-Z&/,'’-]+ ){2,9})(?=[A-Z][a-z])");
    private static final Pattern BREAK = Pattern.compile("[.!?] +");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final Source source;
    private final Piece piece;
    private final Range range;
    private final List<Cut> cuts = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Cuts(Source source, Piece piece) {
        this.source = source;
        this.piece = piece;
        this.range = piece.range();
    }

    /** A label: where it begins, its name, and where it ends, colon and all. */
    record Cut(Topic topic, int start, Range name, int end) {}

    List<Cut> all() {
        atStart().ifPresent(this::add);
        inTheMiddle();
        if (cuts.size() > 1) headingsWithoutColon();
        cuts.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return cuts;
    }

    private void add(Cut cut) {
        var end = skip(cut.end());
        cuts.add(new Cut(cut.topic(), cut.start(), cut.name(), end));
        taken.set(cut.start() - range.start(), end - range.start());
        var guidance =
                Vocabulary.guidance(
                        source.raw().substring(end, Math.min(range.end(), end + REACH)));
        if (guidance > 0) {
            cuts.add(new Cut(Topic.GUIDANCE, end, new Range(end, end + guidance), end + guidance));
        }
    }

    /** Returns the position after what parts a label from its value. */
    private int skip(int position) {
        var end = position;
        while (end < range.end() && (source.at(end) == ':' || !source.isVisible(end))) end++;
        if (end < range.end() && Characters.isDash(source.at(end)) && end > position) {
            while (end < range.end()
                    && (Characters.isDash(source.at(end)) || !source.isVisible(end))) end++;
        }
        return end;
    }

    private Optional<Cut> atStart() {
        return beforeColon()
                .or(this::beforeDash)
                .or(this::beforeSpaces)
                .or(this::beforeValue)
                .or(this::capitals);
    }

    private Optional<Cut> beforeColon() {
        var colon =
                source.raw()
                        .indexOf(':', range.start(), Math.min(range.end(), range.start() + REACH));
        return colon < 0 ? Optional.empty() : known(colon, true);
    }

    private Optional<Cut> beforeDash() {
        for (var i = range.start() + 1; i < Math.min(range.end() - 1, range.start() + REACH); i++) {
            if (!Characters.isDash(source.at(i)) || !Characters.isSpace(source.at(i + 1))) continue;
            if (!Characters.isSpace(source.at(i - 1)) && !Characters.isSpace(source.at(i + 1)))
                continue;
            var cut = known(i, true);
            if (cut.isPresent())
                return cut.map(c -> new Cut(c.topic(), c.start(), c.name(), c.end() + 1));
        }
        return Optional.empty();
    }

    private Optional<Cut> beforeSpaces() {
        var head = head();
        var matcher = SPACES.matcher(head);
        return matcher.find() ? known(range.start() + matcher.start(), false) : Optional.empty();
    }

    /** Returns the label that the piece begins with if the rest can only be its value. */
    private Optional<Cut> beforeValue() {
        var head = head();
        if (piece.mark().kind() == Mark.Kind.BULLET || !Vocabulary.mayBegin(head))
            return Optional.empty();
        for (var end = head.lastIndexOf(' '); end > 0; end = head.lastIndexOf(' ', end - 1)) {
            var topic = Vocabulary.exactMeaning(head.substring(0, end));
            if (topic.isEmpty()) continue;
            var label = head.substring(0, end).strip();
            var value = source.words(new Range(range.start() + end, range.end()));
            if (isValueOf(topic.get(), label, value))
                return Optional.of(cut(topic.get(), range.start() + end));
        }
        return Optional.empty();
    }

    private static boolean isValueOf(Topic topic, String label, String value) {
        return switch (topic) {
            case GRADE -> Ranks.isRank(value);
            case VETTING -> Clearances.isOnlyLevels(value);
            case REVISION -> Dates.isDate(value);
            case SIGN_OFF ->
                    label.endsWith(" by") && value.split(" ").length <= 8 && !value.endsWith(".");
            case DOCUMENT, TITLE, LINE, STATUS, DATE -> false;
            default ->
                    label.indexOf(' ') > 0
                            && Character.isUpperCase(label.charAt(0))
                            && isOpening(value);
        };
    }

    private static boolean isOpening(String text) {
        return OPENER.matcher(text).matches() || Forces.beginsWithForce(text);
    }

    /**
     * Returns the heading in capitals that the piece begins with, ruled off from the text after it.
     */
    private Optional<Cut> capitals() {
        var matcher = CAPITALS.matcher(head());
        if (!matcher.lookingAt()) return Optional.empty();
        var phrase = matcher.group().strip();
        var topic = Vocabulary.meaning(phrase);
        var ruled =
                piece.mark().kind() == Mark.Kind.LETTER || piece.mark().kind() == Mark.Kind.NUMBER;
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

    private String head() {
        return source.raw().substring(range.start(), Math.min(range.end(), range.start() + REACH));
    }

    private void inTheMiddle() {
        var labels =
                new MidLine(source, range, cuts.isEmpty() ? range.start() : cuts.getLast().end())
                        .labels();
        var runsOn = !cuts.isEmpty() || labels.size() > 1;
        for (var label : labels) {
            if (runsOn || label.afterSentence()) add(label.cut());
        }
        if (range.length() > REACH) letteredCapitals();
    }

    private void letteredCapitals() {
        var matcher = LETTERED_CAPITALS.matcher(source.raw()).region(range.start(), range.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            var name = source.trim(new Range(matcher.start(1), matcher.end(1)));
            if (taken.get(matcher.start() - range.start())) continue;
            var topic = Vocabulary.meaning(source.words(name)).orElse(Topic.BLOCK);
            add(new Cut(topic, matcher.start(), name, name.end()));
        }
    }

    /** In text that has lost its lines, a heading may follow a full stop without a colon. */
    private void headingsWithoutColon() {
        var matcher = BREAK.matcher(source.raw()).region(range.start(), range.end());
        while (matcher.find()) {
            var start = matcher.end();
            for (var end = wordEnd(start);
                    end - start < 40 && end < range.end();
                    end = wordEnd(end + 1)) {
                var topic =
                        Vocabulary.exactMeaning(source.raw().substring(start, end))
                                .filter(t -> !t.isLine());
                var rest =
                        source.raw()
                                .substring(
                                        Math.min(end + 1, range.end()),
                                        Math.min(end + 60, range.end()));
                if (topic.isPresent()
                        && Character.isUpperCase(source.at(start))
                        && isOpening(rest)) {
                    add(new Cut(topic.get(), start, new Range(start, end), end));
                    break;
                }
            }
        }
    }

    private int wordEnd(int from) {
        var end = Math.min(from, range.end());
        while (end < range.end() && !Characters.isSpace(source.at(end))) end++;
        return end;
    }
}
