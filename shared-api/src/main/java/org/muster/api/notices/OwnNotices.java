package org.muster.api.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;

/** The notices that were meant for whoever asks, the latest first; never why of anything. */
public record OwnNotices(List<Line> notices) {
    /** One notice, as {@link NoticeList.Line} has it. */
    public record Line(
            Instant at,
            DueKind kind,
            Optional<ClearanceLevel> level,
            LocalDate by,
            Optional<Period> ahead) {}

    @Needs(Role.APPLICANT)
    public record Find() implements Query<OwnNotices> {}
}
