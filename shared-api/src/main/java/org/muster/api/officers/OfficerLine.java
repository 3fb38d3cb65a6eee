package org.muster.api.officers;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.personal.Personal;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** An officer as a line of a list. */
public record OfficerLine(
        OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force, Rank rank) {

    /**
     * Those within the asker's reach, by name.
     *
     * @param search part of the name, or the beginning of the staff number
     */
    @Needs({
        RECRUITER,
        WORKFORCE_PLANNER,
        AUDITOR,
        LINE_MANAGER,
        APPLICANT,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        DATA_PROTECTION_OFFICER
    })
    public record Find(Optional<String> search, Optional<Force> force, Window window)
            implements Query<Slice<OfficerLine>> {}
}
