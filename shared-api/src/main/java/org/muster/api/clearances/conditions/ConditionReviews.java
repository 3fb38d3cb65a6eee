package org.muster.api.clearances.conditions;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;

/**
 * The conditions in force on a day, the first to be reviewed before the others; never their text.
 */
public record ConditionReviews(LocalDate day, List<Line> lines) {
    /** One condition, and when it is due. */
    public record Line(
            ClearanceId clearanceId,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            int number,
            Account owner,
            LocalDate reviewOn,
            boolean overdue) {}

    /** The day asked about is today, or another at which {@code asAt} points. */
    @Needs({VETTING_DECISION_MAKER, VETTING_RESEARCHER, AUDITOR})
    public record Find(boolean onlyOverdue, AsAt past) implements Query<ConditionReviews> {}
}
