package org.muster.api.vacancies;

import java.time.LocalDate;
import java.time.Period;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.personal.NotPersonal;

/**
 * What a policy set says of posts and those who are to hold them or do.
 *
 * @param offer how long an offer can be answered
 * @param welfare how often a welfare appointment is held where the role profile asks for one and
 *     does not say how often
 * @param note where the values come from, and which are unverified
 */
@NotPersonal(because = "published policy")
public record PostRules(TimeLimit offer, Period welfare, String note) {

    /**
     * The last day on which an offer of a day can be answered.
     *
     * @throws org.muster.api.refusals.Rejected if it needs bank holidays that are not known
     */
    public LocalDate offerUntil(LocalDate offeredOn, BankHolidays holidays) {
        return offer.after(offeredOn, holidays).lastDay();
    }
}
