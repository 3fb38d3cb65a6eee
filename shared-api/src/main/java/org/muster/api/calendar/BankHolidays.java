package org.muster.api.calendar;

import static org.muster.api.refusals.Rejection.BANK_HOLIDAYS_UNKNOWN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.api.refusals.Rejected;

/**
 * The bank holidays of England and Wales, as they were published for some years. Of every other
 * year nothing is known, and nothing is guessed.
 */
public record BankHolidays(String source, Map<LocalDate, String> names) {
    /** No year has fewer in law; more may be proclaimed. */
    private static final int LEAST_IN_A_YEAR = 8;

    public BankHolidays {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        require(!source.isBlank(), "the source of the bank holidays is not named");
        require(!names.isEmpty(), "there are no bank holidays");
        for (var day : names.keySet()) {
            require(!isWeekend(day), day + " is a weekend, so its substitute day is meant");
        }
        for (var year : years(names)) {
            require(
                    in(year, names) >= LEAST_IN_A_YEAR,
                    year + " has fewer than " + LEAST_IN_A_YEAR + " bank holidays");
        }
    }

    /**
     * Why a day is no working day: its weekday or the name of the bank holiday; empty for a working
     * day.
     *
     * @throws Rejected if the bank holidays of that year are not known
     */
    public String dayOff(LocalDate day) {
        if (!isKnown(day.getYear())) {
            throw new Rejected(
                    BANK_HOLIDAYS_UNKNOWN,
                    "The bank holidays of %d are not known, so working days cannot be counted."
                            .formatted(day.getYear()),
                    List.of(Integer.toString(day.getYear())));
        }
        if (isWeekend(day)) return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return names.getOrDefault(day, "");
    }

    /**
     * How many working days there are after a day, up to another; empty if the bank holidays of a
     * year between them are not known.
     */
    public Optional<Long> workingDays(LocalDate after, LocalDate until) {
        var first = after.plusDays(1);
        if (!until.isAfter(after)) return Optional.of(0L);
        if (!isKnown(first.getYear()) || !isKnown(until.getYear())) return Optional.empty();
        return Optional.of(
                first.datesUntil(until.plusDays(1))
                        .filter(day -> !isWeekend(day) && !names.containsKey(day))
                        .count());
    }

    /** No year between those that are known is left out. */
    private boolean isKnown(int year) {
        return in(year, names) > 0;
    }

    /** The years between the first and the last named, of which none may be left out. */
    private static Iterable<Integer> years(Map<LocalDate, String> names) {
        var days = new TreeMap<>(names);
        return IntStream.rangeClosed(days.firstKey().getYear(), days.lastKey().getYear())::iterator;
    }

    private static long in(int year, Map<LocalDate, String> names) {
        return names.keySet().stream().filter(day -> day.getYear() == year).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
