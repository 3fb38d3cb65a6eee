package org.muster.api.appeals.refusals;

import static org.muster.api.access.Role.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.appeals.AppealState;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseId;

/** The refusals of whoever asks: of each no more than that it is there. */
public record OwnRefusals(List<Line> refusals) {
    /** One of them. */
    public record Line(
            CaseId caseId,
            Force force,
            ClearanceLevel level,
            LocalDate refusedOn,
            LocalDate appealableUntil,
            Optional<AppealState> appeal) {}

    /** Asks for one's own. */
    @Needs(APPLICANT)
    public record Find() implements Query<OwnRefusals> {}
}
