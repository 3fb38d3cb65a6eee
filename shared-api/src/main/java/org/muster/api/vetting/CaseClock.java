package org.muster.api.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.calendar.BankHolidays;

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
     * @param working the same in working days; absent where the bank holidays of one of its years
     *     are not known
     */
    public record Days(long day, long waiting, Optional<Working> working) {}

    /**
     * The working days of the case, as time limits count them: from the day after.
     *
     * @param passed since the day on which it was opened
     * @param waiting how many of them passed while waiting for the applicant
     */
    public record Working(long passed, long waiting) {
        /** Those of which the force has to answer for the length. */
        public long counted() {
            return passed - waiting;
        }
    }

    /** From one day to another: the days after the first, up to the second. */
    private record Span(LocalDate after, LocalDate until) {
        private long days() {
            return ChronoUnit.DAYS.between(after, until);
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
    public Days on(LocalDate day, BankHolidays holidays) {
        var all = new Span(date(openedAt), endedAt.map(CaseClock::date).orElse(day));
        var waits = waits(all.until());
        return new Days(
                all.days() + 1,
                waits.stream().mapToLong(Span::days).sum(),
                working(all, waits, holidays));
    }

    /** What is known of the whole time is known of every part of it. */
    private static Optional<Working> working(Span all, List<Span> waits, BankHolidays holidays) {
        return holidays.workingDays(all.after(), all.until())
                .map(passed -> new Working(passed, waiting(waits, holidays)));
    }

    private static long waiting(List<Span> waits, BankHolidays holidays) {
        return waits.stream()
                .mapToLong(wait -> holidays.workingDays(wait.after(), wait.until()).orElseThrow())
                .sum();
    }

    private List<Span> waits(LocalDate last) {
        var waits = new ArrayList<Span>();
        for (var i = 0; i < turns.size(); i += 2) {
            var until = i + 1 < turns.size() ? date(turns.get(i + 1)) : last;
            waits.add(new Span(date(turns.get(i)), until));
        }
        return waits;
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
