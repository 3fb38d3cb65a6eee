package org.muster.api.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.muster.api.calendar.DayCount;
import org.muster.api.calendar.DayInWords;

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

    /** How the last day comes about, in sentences. */
    public String arithmetic() {
        return ("Notice was given on %s. It counts as received %s later, on %s%s. The window of %s"
                        + " after that ended at midnight on %s%s.")
                .formatted(
                        DayInWords.of(servedOn()),
                        receipt.limit(),
                        DayInWords.of(receivedOn()),
                        without(receipt),
                        window.limit(),
                        DayInWords.of(lastDay()),
                        without(window));
    }

    private static String without(DayCount count) {
        if (count.notCounted().isEmpty()) return "";
        return count.notCounted().stream()
                .map(skipped -> DayInWords.of(skipped.day()) + ", " + skipped.because())
                .collect(Collectors.joining("; ", " (not counted: ", ")"));
    }
}
