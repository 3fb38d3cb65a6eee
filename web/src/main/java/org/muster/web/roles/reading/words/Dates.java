package org.muster.web.roles.reading.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.api.roles.ProfileFields.PartialDate;

/** Reads dates as they are written here: the day first, and often less than a whole date. */
public final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final List<Pattern> SHAPES =
            List.of(
                    shape("(?<year>(?:19|20)\\d\\d)-(?<number>\\d{2})-(?<day>\\d{2})"),
                    shape("(?<day>\\d{1,2})[/.-](?<number>\\d{1,2})[/.-](?<year>(?:19|20)?\\d\\d)"),
                    shape(DAY + " ?" + MONTH + ",? ?" + YEAR),
                    shape(MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR),
                    shape(MONTH + ",? ?" + YEAR),
                    shape("(?<number>\\d{1,2})/(?<year>(?:19|20)\\d\\d)"),
                    shape(DAY + " ?" + MONTH),
                    shape(YEAR));

    private Dates() {}

    private static Pattern shape(String expression) {
        return Pattern.compile("(?i)(?<![\\w/.-])" + expression + "(?![\\w/-]|\\.\\d)");
    }

    /** Reads the text as a date; what is not one keeps its printed form only. */
    public static PartialDate read(String text) {
        return new PartialDate(text, text.length() > 60 ? Optional.empty() : iso(text));
    }

    /** Says whether the whole text is a date. */
    public static boolean isDate(String text) {
        return text.length() <= 60
                && SHAPES.stream().anyMatch(shape -> shape.matcher(text).matches());
    }

    private static Optional<String> iso(String text) {
        for (var shape : SHAPES) {
            var matcher = shape.matcher(text);
            if (matcher.find()) return iso(matcher);
        }
        return Optional.empty();
    }

    private static Optional<String> iso(Matcher found) {
        try {
            var day = number(found, "day");
            var month = month(found);
            var year = number(found, "year").map(y -> y < 100 ? 2000 + y : y);
            if (month.isEmpty()) return year.map(String::valueOf);
            if (day.isEmpty()) return year.map(y -> YearMonth.of(y, month.get()).toString());
            if (year.isEmpty()) return Optional.of(MonthDay.of(month.get(), day.get()).toString());
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()).toString());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(Matcher found) {
        var named = group(found, "month");
        return named.isPresent()
                ? named.map(m -> 1 + MONTHS.indexOf(m.toLowerCase(Locale.ROOT).substring(0, 3)))
                : number(found, "number");
    }

    private static Optional<Integer> number(Matcher found, String group) {
        return group(found, group).map(Integer::valueOf);
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }
}
