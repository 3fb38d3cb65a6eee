package org.muster.api.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long a case has taken, from when it was opened until it ended, and when it waited for the
 * applicant: facts from which days are counted, never a count that is kept.
 *
 * @param turns when waiting for the applicant began and ended, in turn
 */
public record CaseClock(Instant openedAt, List<Instant> turns, Optional<Instant> endedAt) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * @param day the day of the case, which is opened on day 1
     * @param waiting how many of the days passed while waiting for the applicant
     */
    public record Days(long day, long waiting) {
        /** The days of which the force has to answer for the length. */
        public long working() {
            return day - waiting;
        }
    }

    public CaseClock {
        turns = List.copyOf(turns);
    }

    public static CaseClock opened(Instant at) {
        return new CaseClock(at, List.of(), Optional.empty());
    }

    /** The same once the case stands so, from a moment on. */
    public CaseClock after(CaseState state, Instant at) {
        var ended = CaseTurn.in(state, true) == CaseTurn.ENDED;
        return new CaseClock(
                openedAt,
                isWaiting() == state.awaitsApplicant() ? turns : with(at),
                ended ? endedAt.or(() -> Optional.of(at)) : Optional.empty());
    }

    /** The days counted at the end of a day, or when the case ended. */
    public Days on(LocalDate day) {
        var last = endedAt.map(CaseClock::date).orElse(day);
        var waiting = 0L;
        for (var i = 0; i < turns.size(); i += 2) {
            var until = i + 1 < turns.size() ? date(turns.get(i + 1)) : last;
            waiting += ChronoUnit.DAYS.between(date(turns.get(i)), until);
        }
        return new Days(ChronoUnit.DAYS.between(date(openedAt), last) + 1, waiting);
    }

    private boolean isWaiting() {
        return turns.size() % 2 == 1;
    }

    private List<Instant> with(Instant at) {
        var more = new ArrayList<>(turns);
        more.add(at);
        return more;
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
