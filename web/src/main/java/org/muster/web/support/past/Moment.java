package org.muster.web.support.past;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.muster.api.views.AsAt;
import org.muster.web.support.pages.Times;

/**
 * Which past a page shows, in words: as it was, or as it was believed to be. Templates know it as
 * {@code moment}.
 */
public record Moment(AsAt past) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Times TIMES = new Times();

    public boolean isNow() {
        return past.equals(AsAt.NOW);
    }

    public String heading() {
        return past.knownAt().isPresent() ? "As we believed it to be" : "As it was";
    }

    public String sentence() {
        var then = past.asAt().or(past::knownAt).map(Moment::said).orElse("");
        if (past.knownAt().isEmpty()) {
            return then + ", by all that we know today: what was corrected since is shown right.";
        }
        return past.asAt().equals(past.knownAt())
                ? then + ": what was recorded or corrected later is left out."
                : past.asAt().map(_ -> then).orElse("today")
                        + ", as far as was recorded "
                        + past.knownAt().map(Moment::said).orElseThrow()
                        + ".";
    }

    private static String said(Instant instant) {
        var next = instant.plus(1, ChronoUnit.MICROS).atZone(LONDON);
        return next.toLocalTime().toSecondOfDay() == 0 && next.getNano() == 0
                ? "at the end of " + TIMES.on(next.toLocalDate().minusDays(1))
                : "on " + TIMES.exactly(instant);
    }
}
