package org.muster.api.vacancies;

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
    @Needs(everyone = true)
    public record Find(Window window, Optional<VacancyState> state, boolean takingApplications)
            implements Query<Slice<VacancyLine>> {}
}
