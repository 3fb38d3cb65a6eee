package org.muster.query.clearances.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.AssessmentBegun;
import org.muster.api.clearances.ClearanceEvent.ClearanceRetained;
import org.muster.api.clearances.ClearanceEvent.ClearanceWithdrawn;
import org.muster.api.clearances.ClearanceEvent.ClearancesTerminated;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceView.Assessment;
import org.muster.api.withdrawals.WithdrawalId;

/** The withdrawal assessments about one clearance, as its register knows of them. */
final class Assessments {
    private static final BiFunction<WithdrawalId, Boolean, Boolean> ENDED = (_, _) -> false;

    private Assessments() {}

    static List<Assessment> about(ClearanceId clearance, List<ClearanceEvent> events) {
        var open = new LinkedHashMap<WithdrawalId, Boolean>();
        for (var event : events) {
            if (event instanceof AssessmentBegun e && e.clearanceId().equals(clearance)) {
                open.put(e.assessment(), true);
            }
            if (event instanceof ClearanceRetained e) open.computeIfPresent(e.assessment(), ENDED);
            if (event instanceof ClearanceWithdrawn e) open.computeIfPresent(e.assessment(), ENDED);
            if (event instanceof ClearancesTerminated) open.replaceAll(ENDED);
        }
        return open.entrySet().stream().map(Assessments::assessment).toList();
    }

    private static Assessment assessment(Map.Entry<WithdrawalId, Boolean> entry) {
        return new Assessment(entry.getKey(), entry.getValue());
    }
}
