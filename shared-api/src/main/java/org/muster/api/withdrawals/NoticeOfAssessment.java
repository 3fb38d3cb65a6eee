package org.muster.api.withdrawals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The notice that an officer was served with, and the time to answer it.
 *
 * @param until the last day for representations, inclusive
 */
public record NoticeOfAssessment(LocalDate servedOn, LocalDate until) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public boolean isAnswerableOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** How the last day comes about, in a sentence. */
    public String arithmetic() {
        return "The notice was served on %s. Representations may be made for %d days after that: until midnight in London at the end of %s."
                .formatted(
                        DAY.format(servedOn),
                        ChronoUnit.DAYS.between(servedOn, until),
                        DAY.format(until));
    }
}
