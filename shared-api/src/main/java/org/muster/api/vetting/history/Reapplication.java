package org.muster.api.vetting.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.CaseRules.Reapply;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;

/** Whether an officer may be vetted anew at a level, by how earlier cases ended. */
public final class Reapplication {
    private Reapplication() {}

    /**
     * The refusal that stands in the way on a day: the last case at that level that was granted or
     * refused was refused, and not enough time has passed. Cases that were discontinued, withdrawn
     * or cancelled judge nobody.
     */
    public static Optional<OutcomeNoted> barrier(
            List<OutcomeNoted> earlier, ClearanceLevel level, Reapply reapply, LocalDate on) {
        return earlier.stream()
                .filter(noted -> noted.level().equals(level))
                .filter(
                        noted ->
                                noted.outcome().isGrant() || noted.outcome() == CaseOutcome.REFUSED)
                .reduce((_, newer) -> newer)
                .filter(noted -> noted.outcome() == CaseOutcome.REFUSED)
                .filter(noted -> !reapply.isOver(noted.endedOn(), on));
    }
}
