package org.muster.web.roles.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names that carry a level, such as {@code Interviewing - Suspects (Level 4)}. */
public final class Levels {
    private static final Pattern LAST_PARENTHESIS =
            Pattern.compile(
                    "\\((?:(?:CVF )?(?:level|lvl|l) ?(\\d)|(accredited)|(\\d)|(?:level|levels|lvl) ?(\\d ?(?:/|or|-|–|to|and) ?\\d[\\d /]*))\\)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:\\s*[-–—:,]\\s*|\\s+)(?:CVF )?(?:level|lvl) ?(?:required)?:? ?(?:(\\d)|(\\d ?(?:/|or|-|–|to|and) ?\\d[\\d /]*))$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD =
            Pattern.compile("^(?:level|lvl) ?(\\d)\\s*[-–—:]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT =
            Pattern.compile("(?<=[\\p{L})])\\s+[-–—]\\s*([1-5])$|(?<=[\\p{L})]):\\s*([1-5])$");
    private static final int LONGEST = 100;

    private Levels() {}

    /**
     * A name with what is printed beside it: a level, several of which one is meant, or the word
     * "Accredited".
     */
    public record Levelled(
            String name, Optional<Integer> level, boolean accredited, boolean ambiguous) {}

    /** Returns the name and level if the level stands in the last parenthesis. */
    public static Optional<Levelled> inParenthesis(String words) {
        if (words.length() > LONGEST || !words.endsWith(")")) return Optional.empty();
        var matcher = LAST_PARENTHESIS.matcher(words);
        if (!matcher.find() || matcher.start() < 2) return Optional.empty();
        var name = words.substring(0, matcher.start()).strip();
        var accredited = matcher.group(2) != null;
        var level = number(matcher, 1).or(() -> number(matcher, 3));
        return Optional.of(new Levelled(name, level, accredited, level.isEmpty() && !accredited));
    }

    /** Returns the name and level however they are written; for use under a heading of levels. */
    public static Optional<Levelled> anyhow(String words) {
        var parenthesis = inParenthesis(words);
        if (parenthesis.isPresent() || words.length() > LONGEST) return parenthesis;
        var tail = TAIL.matcher(words);
        if (tail.find() && tail.start() > 1) {
            var level = number(tail, 1);
            var name = words.substring(0, tail.start()).strip();
            return Optional.of(new Levelled(name, level, false, level.isEmpty()));
        }
        var digit = DIGIT.matcher(words);
        if (digit.find()) {
            var name = words.substring(0, digit.start()).strip();
            return Optional.of(
                    new Levelled(name, number(digit, 1).or(() -> number(digit, 2)), false, false));
        }
        var head = HEAD.matcher(words);
        return head.find() && head.end() < words.length()
                ? Optional.of(
                        new Levelled(words.substring(head.end()), number(head, 1), false, false))
                : Optional.empty();
    }

    /** Returns the level if the text is one and nothing more, as in the cell of a table. */
    public static Optional<Integer> bare(String words) {
        return words.matches("(?i)(?:(?:level|lvl|l) ?)?[1-5]")
                ? Optional.of(words.charAt(words.length() - 1) - '0')
                : Optional.empty();
    }

    /** Returns the level that a heading gives to all that stands under it. */
    public static Optional<Integer> ofHeading(String words) {
        var matcher = Pattern.compile("(?i)\\blevel ?([1-5])\\b").matcher(words);
        return matcher.find() ? number(matcher, 1) : Optional.empty();
    }

    private static Optional<Integer> number(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).map(Integer::valueOf);
    }
}
