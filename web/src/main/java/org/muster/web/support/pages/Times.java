package org.muster.web.support.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.muster.api.calendar.DayInWords;
import org.muster.api.calendar.MomentInWords;
import org.muster.api.calendar.PartialDate;
import org.springframework.stereotype.Component;

/** Writes dates and times as people here read them. Templates know it as {@code @times}. */
@Component("times")
public class Times {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
    private static final DateTimeFormatter EXACT = formatter("d MMMM uuuu, HH:mm:ss z");

    /** Such as {@code 5 October 2026}. */
    public String on(LocalDate day) {
        return DayInWords.of(day);
    }

    /**
     * As far as it is known: such as {@code 5 October 2026}, {@code October 2026} or {@code 2026}.
     */
    public String as(PartialDate date) {
        if (date.isWhole()) return on(date.earliest());
        return date.isYear() ? date.written() : MONTH.format(date.earliest());
    }

    /** Such as {@code on 5 October 2026}, {@code in October 2026} or {@code in 2026}. */
    public String when(PartialDate date) {
        return (date.isWhole() ? "on " : "in ") + as(date);
    }

    /** Such as {@code 5 October 2026 at 11:02am}. */
    public String at(Instant instant) {
        return MomentInWords.of(instant);
    }

    /** Such as {@code 5 October 2026, 11:02:07 BST}: for what may be held against somebody. */
    public String exactly(Instant instant) {
        return EXACT.format(instant.atZone(LONDON));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
