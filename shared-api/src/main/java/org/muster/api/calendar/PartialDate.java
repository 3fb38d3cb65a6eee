package org.muster.api.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.muster.api.personal.NotPersonal;

/**
 * A day as far as it is known: {@code 2026-01-15}, a month such as {@code 2026-01}, or a year such
 * as {@code 2026}. Nothing is made up where less is known; whoever counts says from which end.
 */
@NotPersonal(because = "a date alone is nobody's")
public record PartialDate(String written) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public PartialDate {
        if (!written.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) throw unreadable();
        try {
            first(written);
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    /** A day of which nothing is unknown. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The first day that it can have been. */
    public LocalDate earliest() {
        return first(written);
    }

    /** The last day that it can have been. */
    public LocalDate latest() {
        return switch (written.length()) {
            case YEAR -> earliest().plusYears(1).minusDays(1);
            case MONTH -> earliest().plusMonths(1).minusDays(1);
            default -> earliest();
        };
    }

    /** Says whether the very day is known. */
    public boolean isWhole() {
        return written.length() == DAY;
    }

    /** Says whether only the year is known. */
    public boolean isYear() {
        return written.length() == YEAR;
    }

    @Override
    public String toString() {
        return written;
    }

    private static LocalDate first(String written) {
        return switch (written.length()) {
            case YEAR -> Year.parse(written).atDay(1);
            case MONTH -> YearMonth.parse(written).atDay(1);
            default -> LocalDate.parse(written);
        };
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "must be a day such as 2026-01-15, or as much of it as is known: 2026-01 or 2026");
    }
}
