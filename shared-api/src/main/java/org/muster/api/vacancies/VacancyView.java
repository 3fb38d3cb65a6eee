package org.muster.api.vacancies;

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

    @Needs(everyone = true)
    public record Find(VacancyId vacancyId, AsAt past) implements Query<VacancyView> {}
}
