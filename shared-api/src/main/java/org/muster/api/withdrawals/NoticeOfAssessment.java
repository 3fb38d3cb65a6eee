package org.muster.api.withdrawals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.muster.api.calendar.DayInWords;

/**
 * The notice that an officer was served with, and the time to answer it.
 *
 * @param until the last day for representations, inclusive
 */
public record NoticeOfAssessment(LocalDate servedOn, LocalDate until) {
    public boolean isAnswerableOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** How the last day comes about, in a sentence. */
    public String arithmetic() {
        return "The notice was served on %s. Representations may be made for %d days after that: until midnight in London at the end of %s."
                .formatted(
                        DayInWords.of(servedOn),
                        ChronoUnit.DAYS.between(servedOn, until),
                        DayInWords.of(until));
    }
}
