package org.muster.api.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.vetting.CaseState.AWAITING_CLARIFICATION;
import static org.muster.api.vetting.CaseState.AWAITING_FORMS;
import static org.muster.api.vetting.CaseState.GRANTED;
import static org.muster.api.vetting.CaseState.IN_RESEARCH;
import static org.muster.api.vetting.CaseState.READY_FOR_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.api.vetting.CaseClock.Days;

class CaseClockTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void opens_on_day_one() {
        assertThat(CaseClock.opened(noon(1)).on(FIRST)).isEqualTo(new Days(1, 0));
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
        assertThat(clock.on(FIRST.plusDays(22))).isEqualTo(new Days(23, 9));
        assertThat(clock.on(FIRST.plusDays(22)).working()).isEqualTo(14);
    }

    @Test
    void goes_on_waiting_until_the_day_that_is_asked_about() {
        var clock = CaseClock.opened(noon(1)).after(AWAITING_FORMS, noon(2));
        assertThat(clock.on(FIRST.plusDays(9))).isEqualTo(new Days(10, 8));
    }

    @Test
    void stands_still_once_the_case_has_ended() {
        var clock = CaseClock.opened(noon(1)).after(IN_RESEARCH, noon(2)).after(GRANTED, noon(10));
        assertThat(clock.on(FIRST.plusYears(1))).isEqualTo(new Days(10, 0));
        assertThat(clock.after(GRANTED, noon(300)).on(FIRST.plusYears(1)))
                .isEqualTo(new Days(10, 0));
    }

    @Test
    void counts_civil_days_in_london_whatever_the_hour_and_the_clock_change() {
        var late = Instant.parse("2026-03-28T23:59:00Z");
        var clock = CaseClock.opened(late);
        assertThat(clock.on(LocalDate.of(2026, 3, 29))).isEqualTo(new Days(2, 0));
        var summer = CaseClock.opened(Instant.parse("2026-03-29T23:30:00Z"));
        assertThat(summer.on(LocalDate.of(2026, 3, 30))).isEqualTo(new Days(1, 0));
    }

    /** Noon of a day, counted from 1. */
    private static Instant noon(int day) {
        return Instant.parse("2026-03-01T12:00:00Z").plusSeconds(day * 86_400L);
    }
}
