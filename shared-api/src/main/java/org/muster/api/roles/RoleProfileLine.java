package org.muster.api.roles;

import static org.muster.api.Role.ADMINISTRATOR;
import static org.muster.api.Role.APPEALS_OFFICER;
import static org.muster.api.Role.APPLICANT;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.Role.LINE_MANAGER;
import static org.muster.api.Role.PANEL_MEMBER;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.VETTING_DECISION_MAKER;
import static org.muster.api.Role.VETTING_RESEARCHER;
import static org.muster.api.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Needs;
import org.muster.api.Query;
import org.muster.api.Slice;
import org.muster.api.Window;
import org.muster.api.clearances.ClearanceLevel;

/** A role profile as a line of a list: its version in force today. */
public record RoleProfileLine(
        RoleProfileId id,
        int version,
        String title,
        Force force,
        Optional<String> roleCode,
        Optional<ProfileFields.Grade> grade,
        Optional<String> status,
        List<Level> requiredClearances,
        LocalDate effectiveFrom) {

    /** A clearance that is asked for, in the document or because another needs it. */
    public record Level(ClearanceLevel level, boolean derived) {}

    /** All of the asker's forces, by title. */
    @Needs({
        RECRUITER,
        APPLICANT,
        LINE_MANAGER,
        PANEL_MEMBER,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        AUDITOR,
        WORKFORCE_PLANNER,
        DATA_PROTECTION_OFFICER,
        ADMINISTRATOR
    })
    public record Find(Optional<String> search, Window window)
            implements Query<Slice<RoleProfileLine>> {}
}
