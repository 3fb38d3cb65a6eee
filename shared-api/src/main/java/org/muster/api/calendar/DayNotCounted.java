package org.muster.api.calendar;

import java.time.LocalDate;
import org.muster.api.personal.NotPersonal;

/** A day that a time limit in working days passed over, and why, such as {@code Good Friday}. */
@NotPersonal(because = "days of the public calendar")
public record DayNotCounted(LocalDate day, String because) {}
