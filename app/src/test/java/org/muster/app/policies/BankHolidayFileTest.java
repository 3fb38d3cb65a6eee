package org.muster.app.policies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.calendar.BankHolidays;
import org.muster.app.operations.CannotStart;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The bank holidays that ship agree with the rules of law by which they are fixed. */
class BankHolidayFileTest {
    private final BankHolidays shipped =
            BankHolidayFile.read(new ClassPathResource("calendar/england-and-wales.json"));

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void each_year_has_the_days_that_the_law_fixes_and_no_other(int year) {
        var expected = new TreeSet<LocalDate>();
        expected.add(substituted(LocalDate.of(year, 1, 1), Set.of()));
        expected.add(easter(year).minusDays(2));
        expected.add(easter(year).plusDays(1));
        expected.add(firstMonday(year, 5));
        expected.add(lastMonday(year, 5));
        expected.add(lastMonday(year, 8));
        expected.add(substituted(LocalDate.of(year, 12, 25), Set.of()));
        expected.add(substituted(LocalDate.of(year, 12, 26), expected));

        assertThat(shipped.names().keySet().stream().filter(day -> day.getYear() == year))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void names_a_substitute_day_as_one() {
        assertThat(shipped.dayOff(LocalDate.of(2026, 12, 28)))
                .isEqualTo("Boxing Day (substitute day)");
        assertThat(shipped.dayOff(LocalDate.of(2026, 12, 26))).isEqualTo("Saturday");
        assertThat(shipped.dayOff(LocalDate.of(2026, 12, 29))).isEmpty();
    }

    @Test
    void says_where_it_is_from() {
        assertThat(shipped.source()).contains("gov.uk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"source\":\"x\"}",
                "{\"source\":\"x\",\"names\":{}}",
                "{\"source\":\"x\",\"names\":{\"1 May\":\"May\"}}",
                "{\"source\":\"x\",\"names\":{\"2026-05-04\":\"May\"}}",
                "{\"source\":\"x\",\"names\":{},\"more\":1}"
            })
    void a_broken_file_keeps_the_service_from_starting(String text) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> BankHolidayFile.read(new ByteArrayResource(text.getBytes(UTF_8))))
                .withMessageContaining("Bank holidays");
    }

    /** A holiday at a weekend moves to the next weekday that is no holiday already. */
    private static LocalDate substituted(LocalDate day, Set<LocalDate> taken) {
        var next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static LocalDate firstMonday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** The first Sunday after the first full moon of spring, by the Gregorian computus. */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        var moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var offset = moon - weekday;
        var month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
