package org.muster.api.calendar;

import java.time.LocalDate;
import java.util.ArrayList;

/**
 * So many days, counted from the day after something happened; the last of them still belongs to
 * it. Of none at all the last day is the day itself.
 */
public record TimeLimit(int days, DayUnit unit) {
    /** The longest limit that can be asked for: more would be a slip of the pen. */
    public static final int MOST = 366;

    public TimeLimit {
        if (days < 0 || days > MOST) {
            throw new IllegalArgumentException("must be a number of days from 0 to " + MOST);
        }
    }

    /**
     * Counts the limit after a day.
     *
     * @throws org.muster.api.refusals.Rejected if it needs a year whose bank holidays are not known
     */
    public DayCount after(LocalDate day, BankHolidays holidays) {
        var notCounted = new ArrayList<DayNotCounted>();
        var last = day;
        for (var counted = 0; counted < days; ) {
            last = last.plusDays(1);
            var dayOff = unit == DayUnit.WORKING_DAYS ? holidays.dayOff(last) : "";
            if (dayOff.isEmpty()) counted++;
            else notCounted.add(new DayNotCounted(last, dayOff));
        }
        return new DayCount(day, this, notCounted, last);
    }

    @Override
    public String toString() {
        var kind = unit == DayUnit.WORKING_DAYS ? " working day" : " day";
        return days + kind + (days == 1 ? "" : "s");
    }
}
