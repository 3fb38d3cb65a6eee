package org.muster.api.clearances;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.views.AsAt;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * What all officers within the reader's reach hold on a day, the clearance that ends first before
 * the others.
 *
 * @param named whether the reader is told whose they are; where not, the slice is empty
 * @param counts of everything that was asked for, whichever part of it the slice shows
 */
public record ClearanceRegister(boolean named, Slice<Line> slice, List<Count> counts) {
    /** One officer's clearance at one level. */
    public record Line(
            ClearanceId id,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            ClearanceState state,
            LocalDate from,
            LocalDate to) {}

    /** How many clearances of a level are in a state. */
    public record Count(ClearanceLevel level, ClearanceState state, long number) {}

    /**
     * Asks for clearances; planners are told their numbers alone.
     *
     * @param expiringWithin only those that are live and end within so many days
     * @param past the day, by all that is known; what was known then is not kept here
     */
    @Needs({WORKFORCE_PLANNER, VETTING_DECISION_MAKER, AUDITOR, VETTING_RESEARCHER})
    public record Find(
            Optional<ClearanceLevel> level,
            Optional<ClearanceState> state,
            Optional<Integer> expiringWithin,
            Window window,
            AsAt past)
            implements Query<ClearanceRegister> {
        private static final int MOST_DAYS = 36_525;

        public Find {
            BadField.unless(
                    expiringWithin.map(days -> days >= 0 && days <= MOST_DAYS).orElse(true),
                    "expiringWithin",
                    "must be a number of days from 0 to " + MOST_DAYS);
        }
    }
}
