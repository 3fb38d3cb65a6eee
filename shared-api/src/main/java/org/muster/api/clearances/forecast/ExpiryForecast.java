package org.muster.api.clearances.forecast;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;

/**
 * How many of the clearances that are live today end in each of twelve months, the present one
 * first; numbers alone.
 *
 * @param live how many are live today, by level, whenever they end
 */
public record ExpiryForecast(LocalDate today, List<Month> months, Map<ClearanceLevel, Long> live) {
    /** A month, of the present one only what is left, and how many end in it at each level. */
    public record Month(YearMonth month, Map<ClearanceLevel, Long> ending) {
        public long all() {
            return ending.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, WORKFORCE_PLANNER, AUDITOR})
    public record Find() implements Query<ExpiryForecast> {}
}
