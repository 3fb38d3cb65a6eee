package org.muster.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.calendar.DayUnit.CALENDAR_DAYS;
import static org.muster.api.calendar.DayUnit.WORKING_DAYS;
import static org.muster.api.calendar.SomeBankHolidays.OF_2026;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;

class TimeLimitTest {
    @ParameterizedTest(name = "{1} {2} after {0} end on {3}")
    @CsvSource({
        "2026-04-01,  2, WORKING_DAYS, 2026-04-07", // over Good Friday and Easter Monday
        "2026-04-02,  1, WORKING_DAYS, 2026-04-07",
        "2026-12-24,  1, WORKING_DAYS, 2026-12-29", // Boxing Day has a substitute on Monday
        "2026-12-23,  3, WORKING_DAYS, 2026-12-30",
        "2026-05-01,  1, WORKING_DAYS, 2026-05-05",
        "2026-07-03,  1, WORKING_DAYS, 2026-07-06", // from a Friday
        "2026-07-04,  1, WORKING_DAYS, 2026-07-06", // from a Saturday
        "2026-07-06,  0, WORKING_DAYS, 2026-07-06",
        "2026-07-04,  0, WORKING_DAYS, 2026-07-04",
        "2026-04-01, 14, CALENDAR_DAYS, 2026-04-15",
        "2026-12-24, 14, CALENDAR_DAYS, 2027-01-07", // knows nothing of 2027, and need not
        "2028-02-28,  1, CALENDAR_DAYS, 2028-02-29",
        "2028-02-28,  2, CALENDAR_DAYS, 2028-03-01",
        "2027-02-28,  1, CALENDAR_DAYS, 2027-03-01",
        "2026-03-28,  1, CALENDAR_DAYS, 2026-03-29", // the clocks go forward
        "2026-10-24,  1, CALENDAR_DAYS, 2026-10-25", // the clocks go back
    })
    void ends_on_its_last_day(LocalDate after, int days, DayUnit unit, LocalDate last) {
        assertThat(new TimeLimit(days, unit).after(after, OF_2026).lastDay()).isEqualTo(last);
    }

    @Test
    void says_which_days_did_not_count_and_why() {
        var count = new TimeLimit(2, WORKING_DAYS).after(LocalDate.of(2026, 4, 1), OF_2026);
        assertThat(count.notCounted())
                .containsExactly(
                        new DayNotCounted(LocalDate.of(2026, 4, 3), "Good Friday"),
                        new DayNotCounted(LocalDate.of(2026, 4, 4), "Saturday"),
                        new DayNotCounted(LocalDate.of(2026, 4, 5), "Sunday"),
                        new DayNotCounted(LocalDate.of(2026, 4, 6), "Easter Monday"));
    }

    @Test
    void adds_up_on_every_day_of_a_year_for_every_short_limit() {
        for (var day = LocalDate.of(2026, 1, 1);
                day.isBefore(LocalDate.of(2026, 11, 1));
                day = day.plusDays(1)) {
            for (var days = 0; days <= 20; days++) {
                var count = new TimeLimit(days, WORKING_DAYS).after(day, OF_2026);
                assertThat(count.lastDay())
                        .isEqualTo(day.plusDays((long) days + count.notCounted().size()));
                if (days > 0) assertThat(OF_2026.dayOff(count.lastDay())).isEmpty();
                assertThat(count.notCounted())
                        .allSatisfy(n -> assertThat(OF_2026.dayOff(n.day())).isNotEmpty());
            }
        }
    }

    @Test
    void grows_with_the_limit_and_with_the_day_it_begins_after() {
        for (var day = LocalDate.of(2026, 1, 1);
                day.isBefore(LocalDate.of(2026, 11, 1));
                day = day.plusDays(1)) {
            var seven = new TimeLimit(7, WORKING_DAYS);
            assertThat(seven.after(day, OF_2026).lastDay())
                    .isBefore(new TimeLimit(8, WORKING_DAYS).after(day, OF_2026).lastDay())
                    .isBeforeOrEqualTo(seven.after(day.plusDays(1), OF_2026).lastDay());
        }
    }

    @Test
    void is_refused_where_the_bank_holidays_of_a_year_are_not_known() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () ->
                                new TimeLimit(5, WORKING_DAYS)
                                        .after(LocalDate.of(2026, 12, 29), OF_2026))
                .withMessageContaining("2027")
                .returns(Rejection.BANK_HOLIDAYS_UNKNOWN, Rejected::rule);
    }

    @Test
    void is_neither_negative_nor_longer_than_a_year() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(-1, CALENDAR_DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(367, CALENDAR_DAYS));
    }

    @Test
    void knows_no_calendar_with_a_hole_or_a_holiday_on_a_weekend() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new BankHolidays(
                                        "x", Map.of(LocalDate.of(2026, 12, 26), "Boxing Day")))
                .withMessageContaining("weekend");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new BankHolidays("x", Map.of(LocalDate.of(2026, 1, 1), "New Year")))
                .withMessageContaining("fewer than 8");
        assertThatIllegalArgumentException().isThrownBy(() -> new BankHolidays("x", Map.of()));
    }
}
