package org.muster.api.calendar;

/** In what a time limit is counted. */
public enum DayUnit {
    CALENDAR_DAYS,
    /** Monday to Friday without the bank holidays. */
    WORKING_DAYS
}
