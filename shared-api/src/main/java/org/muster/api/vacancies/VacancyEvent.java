package org.muster.api.vacancies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.NotPersonal;
import org.muster.api.roles.RoleProfileId;

/** Everything that can have happened to a vacancy. Stored for ever: only ever add. */
public sealed interface VacancyEvent extends Event {
    VacancyId vacancyId();

    /**
     * A vacancy was created.
     *
     * @param profileVersion the version of the role profile that it is filled against, whatever
     *     comes later
     * @param status the profile's, as printed: it may keep the post for police officers or staff
     * @param criteria what the panel scores, by name: the profile's competencies and values, or
     *     where it has none, the attributes of its person specification
     */
    @NotPersonal(because = "a published vacancy")
    record VacancyCreated(
            VacancyId vacancyId,
            Force force,
            RoleProfileId roleProfileId,
            int profileVersion,
            String title,
            Optional<String> status,
            Optional<String> subRole,
            int posts,
            Instant closesAt,
            String location,
            List<Stage> stages,
            Optional<Double> passMark,
            Set<Account> panel,
            List<String> criteria,
            Set<ClearanceLevel> requiredClearances)
            implements VacancyEvent {}

    record VacancyOpened(VacancyId vacancyId) implements VacancyEvent {}

    record VacancyClosed(VacancyId vacancyId) implements VacancyEvent {}

    @NotPersonal(because = "the reason concerns the vacancy")
    record VacancyCancelled(VacancyId vacancyId, String reason) implements VacancyEvent {}

    /**
     * An offer took a post.
     *
     * @param outOfOrder whether a higher ranked candidate has had none yet
     * @param until the last day on which it is taken unless the offer is accepted; absent where it
     *     stays taken
     */
    record PostTaken(
            VacancyId vacancyId,
            ApplicationId applicationId,
            int postsLeft,
            boolean outOfOrder,
            Optional<LocalDate> until)
            implements VacancyEvent {}

    /** The offer was accepted in time, so that the post stays taken. */
    record PostKept(VacancyId vacancyId, ApplicationId applicationId) implements VacancyEvent {}

    record PostReleased(VacancyId vacancyId, ApplicationId applicationId, int postsLeft)
            implements VacancyEvent {}

    record CandidateRanked(VacancyId vacancyId, ApplicationId applicationId, double meanScore)
            implements VacancyEvent {}

    record CandidateLeft(VacancyId vacancyId, ApplicationId applicationId)
            implements VacancyEvent {}
}
