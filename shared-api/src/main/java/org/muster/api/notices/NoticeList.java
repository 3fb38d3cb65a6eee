package org.muster.api.notices;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** The notices that went out, the latest first: to each reader those that are meant for them. */
public record NoticeList(Slice<Line> slice) {
    /**
     * One notice.
     *
     * @param level of the clearance that it is about; absent where it is about none
     * @param by the last day on which the thing is in time
     * @param ahead how long before that day the notice was; absent once it had come
     */
    public record Line(
            Instant at,
            DueId due,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            Optional<ClearanceLevel> level,
            LocalDate by,
            Optional<Period> ahead,
            List<Addressee> to) {}

    /**
     * Asks for them; the reading is recorded.
     *
     * @param reason why they are read: an auditor, who sees all, must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR})
    public record Find(Optional<DueKind> kind, Optional<String> reason, Window window)
            implements Query<NoticeList> {}
}
