package org.muster.api.vetting.matters;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** What was learned of everybody, the first to be learned first, and who has it in hand. */
public record MatterRegister(Slice<Line> slice) {

    /** One matter, without what it says. */
    public record Line(
            MatterId id,
            OfficerId officerId,
            Personal<String> officer,
            Personal<String> staffNumber,
            Force force,
            MatterKind kind,
            @NotPersonal(because = "published policy") String name,
            MatterSource source,
            PartialDate occurredOn,
            Instant recordedAt,
            MatterState state,
            Optional<Account> acknowledgedBy) {}

    /**
     * Those within the asker's reach; the reading is recorded.
     *
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR})
    public record Find(Optional<MatterState> state, Optional<String> reason, Window window)
            implements Query<MatterRegister> {}
}
