package org.muster.api.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.vetting.CaseState.AWAITING_CLARIFICATION;
import static org.muster.api.vetting.CaseState.AWAITING_FORMS;
import static org.muster.api.vetting.CaseState.GRANTED;
import static org.muster.api.vetting.CaseState.IN_RESEARCH;
import static org.muster.api.vetting.CaseState.READY_FOR_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.SomeBankHolidays;
import org.muster.api.vetting.CaseClock.Days;
import org.muster.api.vetting.CaseClock.Working;

class CaseClockTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void opens_on_day_one() {
        assertThat(on(CaseClock.opened(noon(1)), FIRST)).isEqualTo(days(1, 0, 0, 0));
    }

    @Test
    void stops_while_forms_and_clarifications_are_awaited() {
        var clock =
                CaseClock.opened(noon(1))
                        .after(AWAITING_FORMS, noon(2))
                        .after(IN_RESEARCH, noon(6))
                        .after(AWAITING_CLARIFICATION, noon(15))
                        .after(IN_RESEARCH, noon(20))
                        .after(READY_FOR_DECISION, noon(22));
        var days = on(clock, FIRST.plusDays(22));
        assertThat(days).isEqualTo(days(23, 9, 16, 7));
        assertThat(days.working().orElseThrow().counted()).isEqualTo(9);
    }

    @Test
    void goes_on_waiting_until_the_day_that_is_asked_about() {
        var clock = CaseClock.opened(noon(1)).after(AWAITING_FORMS, noon(2));
        assertThat(on(clock, FIRST.plusDays(9))).isEqualTo(days(10, 8, 7, 6));
    }

    @Test
    void stands_still_once_the_case_has_ended() {
        var clock = CaseClock.opened(noon(1)).after(IN_RESEARCH, noon(2)).after(GRANTED, noon(10));
        assertThat(on(clock, FIRST.plusYears(1))).isEqualTo(days(10, 0, 7, 0));
        assertThat(on(clock.after(GRANTED, noon(300)), FIRST.plusYears(1)))
                .isEqualTo(days(10, 0, 7, 0));
    }

    @Test
    void counts_no_working_day_from_good_friday_to_easter_monday() {
        var clock = CaseClock.opened(at("2026-04-02T12:00:00Z"));
        assertThat(on(clock, LocalDate.of(2026, 4, 2))).isEqualTo(days(1, 0, 0, 0));
        assertThat(on(clock, LocalDate.of(2026, 4, 3))).isEqualTo(days(2, 0, 0, 0));
        assertThat(on(clock, LocalDate.of(2026, 4, 6))).isEqualTo(days(5, 0, 0, 0));
        assertThat(on(clock, LocalDate.of(2026, 4, 7))).isEqualTo(days(6, 0, 1, 0));
    }

    @Test
    void does_not_hold_a_bank_holiday_on_which_the_applicant_is_awaited_against_the_applicant() {
        var waiting =
                CaseClock.opened(at("2026-04-01T12:00:00Z"))
                        .after(AWAITING_FORMS, at("2026-04-02T12:00:00Z"));
        assertThat(on(waiting, LocalDate.of(2026, 4, 6))).isEqualTo(days(6, 4, 1, 0));
        var clock = waiting.after(IN_RESEARCH, at("2026-04-07T12:00:00Z"));
        assertThat(on(clock, LocalDate.of(2026, 4, 7))).isEqualTo(days(7, 5, 2, 1));
        assertThat(on(clock, LocalDate.of(2026, 4, 8))).isEqualTo(days(8, 5, 3, 1));
    }

    @Test
    void counts_civil_days_in_london_whatever_the_hour_and_the_clock_change() {
        var late = CaseClock.opened(at("2026-03-28T23:59:00Z"));
        assertThat(on(late, LocalDate.of(2026, 3, 29))).isEqualTo(days(2, 0, 0, 0));
        var summer = CaseClock.opened(at("2026-03-29T23:30:00Z"));
        assertThat(on(summer, LocalDate.of(2026, 3, 30))).isEqualTo(days(1, 0, 0, 0));
        var winter = CaseClock.opened(at("2026-10-23T12:00:00Z"));
        assertThat(on(winter, LocalDate.of(2026, 10, 25))).isEqualTo(days(3, 0, 0, 0));
        assertThat(on(winter, LocalDate.of(2026, 10, 26))).isEqualTo(days(4, 0, 1, 0));
    }

    @Test
    void waits_by_the_day_in_london_on_both_sides_of_a_clock_change() {
        var waiting =
                CaseClock.opened(at("2026-03-27T12:00:00Z"))
                        .after(AWAITING_FORMS, at("2026-03-29T23:30:00Z")); // Monday, in summer
        assertThat(on(waiting, LocalDate.of(2026, 3, 30))).isEqualTo(days(4, 0, 1, 0));
        var clock = waiting.after(IN_RESEARCH, at("2026-03-30T23:30:00Z")); // Tuesday
        assertThat(on(clock, LocalDate.of(2026, 3, 31))).isEqualTo(days(5, 1, 2, 1));
        var winter =
                CaseClock.opened(at("2026-10-23T12:00:00Z"))
                        .after(AWAITING_FORMS, at("2026-10-25T23:30:00Z")) // Sunday, by now winter
                        .after(IN_RESEARCH, at("2026-10-26T23:30:00Z")); // Monday
        assertThat(on(winter, LocalDate.of(2026, 10, 26))).isEqualTo(days(4, 1, 1, 1));
    }

    @Test
    void says_that_working_days_are_not_known_where_the_bank_holidays_are_not() {
        var clock = CaseClock.opened(at("2026-12-30T12:00:00Z"));
        assertThat(on(clock, LocalDate.of(2026, 12, 31))).isEqualTo(days(2, 0, 1, 0));
        assertThat(on(clock, LocalDate.of(2027, 1, 1))).isEqualTo(new Days(3, 0, Optional.empty()));
    }

    private static Days on(CaseClock clock, LocalDate day) {
        return clock.on(day, SomeBankHolidays.OF_2026);
    }

    private static Days days(long day, long waiting, long passed, long waitingOfThem) {
        return new Days(day, waiting, Optional.of(new Working(passed, waitingOfThem)));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /** Noon of a day, counted from 1. */
    private static Instant noon(int day) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(day * 86_400L);
    }
}
