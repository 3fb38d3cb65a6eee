package org.muster.api.vacancies;

import static org.muster.api.Role.RECRUITER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Account;
import org.muster.api.Command;
import org.muster.api.Needs;
import org.muster.api.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.roles.RoleProfileId;

/** Everything that can be ordered of a vacancy. */
public sealed interface VacancyCommand extends Command {
    VacancyId vacancyId();

    @Override
    default VacancyId target() {
        return vacancyId();
    }

    /**
     * Creates a vacancy against the newest version of a role profile, which is pinned.
     *
     * @param subRole one of the profile's sub-roles; must be given where it has several
     * @param posts how many are to be filled, 1 to 1,000
     * @param closesAt the instant from which nobody can apply any more
     * @param passMark the least mean score, from 1 to 5, for an offer; absent where scores are no
     *     gate
     * @param panel who may score; empty where every panel member may
     */
    @Needs(RECRUITER)
    record CreateVacancy(
            VacancyId vacancyId,
            RoleProfileId roleProfileId,
            Optional<String> subRole,
            int posts,
            Instant closesAt,
            String location,
            List<Stage> stages,
            Optional<Double> passMark,
            Set<Account> panel)
            implements VacancyCommand {}

    @Needs(RECRUITER)
    record OpenVacancy(VacancyId vacancyId) implements VacancyCommand {}

    @Needs(RECRUITER)
    record CloseVacancy(VacancyId vacancyId) implements VacancyCommand {}

    @Needs(RECRUITER)
    record CancelVacancy(VacancyId vacancyId, String reason) implements VacancyCommand {}

    /** Takes one of the posts for an application; follows only from an offer. */
    @Needs(Role.SERVICE)
    record TakePost(
            VacancyId vacancyId, ApplicationId applicationId, Optional<String> outOfOrderReason)
            implements VacancyCommand {}

    /** Puts an application on the merit list; follows only from the last score. */
    @Needs(Role.SERVICE)
    record RankCandidate(VacancyId vacancyId, ApplicationId applicationId, double meanScore)
            implements VacancyCommand {}

    /** Takes an application off the merit list and frees its post; follows only from its exit. */
    @Needs(Role.SERVICE)
    record ReleaseCandidate(VacancyId vacancyId, ApplicationId applicationId)
            implements VacancyCommand {}
}
