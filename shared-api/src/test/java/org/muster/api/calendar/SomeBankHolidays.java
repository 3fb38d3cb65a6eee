package org.muster.api.calendar;

import java.time.LocalDate;
import java.util.Map;

/** The bank holidays of one year, for tests. */
public final class SomeBankHolidays {
    public static final BankHolidays OF_2026 =
            new BankHolidays(
                    "for tests",
                    Map.of(
                            day(1, 1), "New Year's Day",
                            day(4, 3), "Good Friday",
                            day(4, 6), "Easter Monday",
                            day(5, 4), "Early May bank holiday",
                            day(5, 25), "Spring bank holiday",
                            day(8, 31), "Summer bank holiday",
                            day(12, 25), "Christmas Day",
                            day(12, 28), "Boxing Day (substitute day)"));

    private SomeBankHolidays() {}

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
