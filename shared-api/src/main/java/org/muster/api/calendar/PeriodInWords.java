package org.muster.api.calendar;

import static java.util.stream.Collectors.joining;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** A span of days, months and years as a sentence names it, such as "1 year 6 months". */
public final class PeriodInWords {
    private PeriodInWords() {}

    public static String of(Period period) {
        if (period.isZero()) return "0 days";
        return Stream.of(
                        number(period.getYears(), "year"),
                        number(period.getMonths(), "month"),
                        number(period.getDays(), "day"))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private static Optional<String> number(int number, String unit) {
        if (number == 0) return Optional.empty();
        return Optional.of(number + " " + unit + (number == 1 ? "" : "s"));
    }
}
