package org.muster.api.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.muster.api.calendar.DayCount;

/**
 * The time in which a refusal can be appealed against, with the arithmetic behind it: the notice
 * counts as received some days after it was given, and the window runs from there.
 */
public record AppealWindow(DayCount receipt, DayCount window) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public LocalDate servedOn() {
        return receipt.after();
    }

    public LocalDate receivedOn() {
        return receipt.lastDay();
    }

    /** The last day on which an appeal is in time, until its midnight in London. */
    public LocalDate lastDay() {
        return window.lastDay();
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(lastDay());
    }

    /** The first instant that is too late. */
    public Instant closesAt() {
        return lastDay().plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
