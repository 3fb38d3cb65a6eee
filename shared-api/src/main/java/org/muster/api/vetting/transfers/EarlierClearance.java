package org.muster.api.vetting.transfers;

import java.time.LocalDate;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;

/**
 * A clearance that another force granted.
 *
 * @param lastDay the last day on which it is live there, inclusive
 */
public record EarlierClearance(
        Force force, ClearanceLevel level, LocalDate grantedOn, LocalDate lastDay) {}
