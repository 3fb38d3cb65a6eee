package org.muster.api.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people in London write it, such as {@code 5 October 2026 at 11:02am}. */
public final class MomentInWords {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private MomentInWords() {}

    public static String of(Instant moment) {
        return MINUTE.format(moment);
    }
}
