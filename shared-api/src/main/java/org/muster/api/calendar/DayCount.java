package org.muster.api.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How a time limit was counted: the day it began after, the limit itself, every day that did not
 * count, and the last day, which is inclusive.
 */
public record DayCount(
        LocalDate after, TimeLimit limit, List<DayNotCounted> notCounted, LocalDate lastDay) {
    public DayCount {
        notCounted = List.copyOf(notCounted);
    }
}
