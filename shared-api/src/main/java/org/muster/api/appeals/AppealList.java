package org.muster.api.appeals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * The appeals within the reader's reach, those lodged first before the others.
 *
 * @param counts how many wait for whom, whichever of them the slice shows
 */
public record AppealList(Slice<Line> slice, Map<AppealState.Turn, Long> counts) {
    /**
     * One appeal.
     *
     * @param lastDay the last day on which it was in time
     * @param since when it came into its state
     */
    public record Line(
            AppealId id,
            CaseId caseId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            AppealState state,
            AppealState.Turn turn,
            Instant lodgedAt,
            LocalDate lastDay,
            Instant since,
            Optional<Account> hearer) {}

    /**
     * Asks for appeals; the reading of them is itself recorded.
     *
     * @param reason why they are read: an auditor must say so
     */
    @Needs({APPEALS_OFFICER, VETTING_DECISION_MAKER, AUDITOR})
    public record Find(Optional<AppealState.Turn> turn, Optional<String> reason, Window window)
            implements Query<AppealList> {}
}
