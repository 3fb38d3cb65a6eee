package org.muster.web.vetting.words;

import org.muster.api.vetting.CaseClock.Days;
import org.muster.api.vetting.CaseClock.Working;

/** How long a case has taken, in words. */
public record ClockWords() {

    /** Such as: day 23, of which 9 waiting for the applicant. */
    public String days(Days days) {
        return "day " + days.day() + ofWhichWaiting(days.waiting());
    }

    /** Such as: 15 working days, of which 6 waiting for the applicant. */
    public String workingDays(Days days) {
        return days.working()
                .map(ClockWords::working)
                .orElse("working days not counted: the bank holidays of its years are not known");
    }

    private static String working(Working working) {
        var passed = working.passed() + (working.passed() == 1 ? " working day" : " working days");
        return passed + ofWhichWaiting(working.waiting());
    }

    private static String ofWhichWaiting(long days) {
        return days == 0 ? "" : ", of which " + days + " waiting for the applicant";
    }
}
