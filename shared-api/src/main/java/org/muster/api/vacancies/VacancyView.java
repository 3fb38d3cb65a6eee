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
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.AsAt;

/**
 * One vacancy.
 *
 * @param profileVersion the version of the role profile that it is filled against
 * @param takesApplications open, and its closing time has not come
 * @param panel who may score; empty where every panel member may, and for applicants
 */
public record VacancyView(
        VacancyId id,
        long version,
        Force force,
        RoleProfileId roleProfileId,
        int profileVersion,
        String title,
        Optional<String> subRole,
        String location,
        VacancyState state,
        boolean takesApplications,
        Instant closesAt,
        int posts,
        int postsLeft,
        List<Stage> stages,
        Optional<Double> passMark,
        List<Account> panel,
        List<String> criteria,
        List<ClearanceLevel> requiredClearances,
        Optional<String> cancelledBecause) {

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
    public record Find(VacancyId vacancyId, AsAt past) implements Query<VacancyView> {}
}
