package org.muster.api.vacancies;

import static org.muster.api.access.Role.ADMINISTRATOR;
import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationState;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * A vacancy as a line of a list.
 *
 * @param takesApplications open, and its closing time has not come
 * @param counts how many applications are in each state that occurs; absent for whoever has no part
 *     in the selection
 */
public record VacancyLine(
        VacancyId id,
        Force force,
        RoleProfileId roleProfileId,
        String title,
        Optional<String> subRole,
        String location,
        VacancyState state,
        boolean takesApplications,
        Instant closesAt,
        int posts,
        int postsLeft,
        Optional<Map<ApplicationState, Integer>> counts) {

    /** Those the asker may see, the newest first; applicants see what they can apply for. */
    @Needs({
        RECRUITER,
        AUDITOR,
        WORKFORCE_PLANNER,
        PANEL_MEMBER,
        LINE_MANAGER,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        DATA_PROTECTION_OFFICER,
        ADMINISTRATOR,
        APPLICANT
    })
    public record Find(Window window, Optional<VacancyState> state, boolean takingApplications)
            implements Query<Slice<VacancyLine>> {}
}
