package org.muster.api.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written in a sentence for people: {@code 5 October 2026}. */
public final class DayInWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
