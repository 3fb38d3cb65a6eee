package org.muster.api.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.DayUnit;
import org.muster.api.calendar.SomeBankHolidays;
import org.muster.api.calendar.TimeLimit;

class AppealWindowTest {
    private final AppealRules fourteenDays = SomeAppealRules.of(14, DayUnit.CALENDAR_DAYS);

    @Test
    void begins_when_the_notice_counts_as_received_and_includes_its_last_day() {
        var window = opened(LocalDate.of(2026, 4, 1));

        assertThat(window.servedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(window.receivedOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(window.lastDay()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(window.isOpenOn(LocalDate.of(2026, 4, 21))).isTrue();
        assertThat(window.isOpenOn(LocalDate.of(2026, 4, 22))).isFalse();
    }

    @Test
    void closes_at_midnight_in_london_in_summer_and_in_winter() {
        assertThat(opened(LocalDate.of(2026, 4, 1)).closesAt())
                .isEqualTo(Instant.parse("2026-04-21T23:00:00Z"));
        assertThat(opened(LocalDate.of(2026, 2, 2)).closesAt())
                .isEqualTo(Instant.parse("2026-02-19T00:00:00Z"));
    }

    @Test
    void closes_once_on_the_days_on_which_the_clocks_change() {
        // received on 15 March and on 11 October: both windows end with a change of the clocks
        assertThat(closing(LocalDate.of(2026, 3, 15)))
                .isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
        assertThat(closing(LocalDate.of(2026, 10, 11)))
                .isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
    }

    private Instant closing(LocalDate received) {
        var holidays = SomeBankHolidays.OF_2026;
        var none = new TimeLimit(0, DayUnit.CALENDAR_DAYS);
        var window =
                new AppealWindow(
                        none.after(received, holidays),
                        fourteenDays.window().after(received, holidays));
        return window.closesAt();
    }

    private AppealWindow opened(LocalDate servedOn) {
        return fourteenDays.opened(servedOn, SomeBankHolidays.OF_2026);
    }
}
