package org.muster.api.appeals.refusals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.appeals.AppealId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * Every refusal that an appeal overturned, those overturned last before the others: a mark that
 * stays for ever, with the enhanced aftercare that goes with it.
 */
public record OverturnedRefusals(Slice<Line> slice) {
    /**
     * One of them.
     *
     * @param reviewOn the next review of its aftercare, as long as that goes on
     * @param reviewDue whether that day has come
     */
    public record Line(
            CaseId caseId,
            AppealId appealId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            LocalDate overturnedOn,
            Optional<LocalDate> reviewOn,
            boolean reviewDue) {}

    /**
     * Asks for them; the reading is itself recorded.
     *
     * @param reason why they are read: an auditor must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(Optional<String> reason, Window window)
            implements Query<OverturnedRefusals> {}
}
