package org.muster.api.vacancies;

import static org.muster.api.access.Role.RECRUITER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.refusals.BadField;
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
     * @param stages the board's columns; empty for the usual ones
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
            implements VacancyCommand, Creation {
        public CreateVacancy {
            BadField.unless(posts >= 1 && posts <= 1000, "posts", "must be from 1 to 1,000");
            BadField.unless(
                    passMark.map(mark -> mark >= 1 && mark <= 5).orElse(true),
                    "passMark",
                    "must be from 1 to 5");
            BadField.unless(panel.size() <= 100, "panel", "must be at most 100 accounts");
            BadField.unless(
                    panel.size() != 1 || passMark.isEmpty(),
                    "panel",
                    "must name at least two accounts where there is a pass mark");
            location = BadField.checked("location", location, Text::line);
            subRole = subRole.map(name -> BadField.checked("subRole", name, Text::line));
            stages =
                    stages.isEmpty()
                            ? Stage.USUAL
                            : BadField.checked("stages", stages, Stage::passable);
            panel = Set.copyOf(panel);
        }
    }

    /** Lets officers apply, until the closing time. */
    @Needs(RECRUITER)
    record OpenVacancy(VacancyId vacancyId) implements VacancyCommand {}

    /** Takes no more applications, though the closing time may not have come. */
    @Needs(RECRUITER)
    record CloseVacancy(VacancyId vacancyId) implements VacancyCommand {}

    /** Ends it: nobody can apply or be offered a post any more. What was offered stands. */
    @Needs(RECRUITER)
    record CancelVacancy(VacancyId vacancyId, String reason) implements VacancyCommand {
        public CancelVacancy {
            reason = BadField.checked("reason", reason, Text::passage);
        }
    }

    /**
     * Takes one of the posts for an application; follows only from an offer.
     *
     * @param until the last day on which the offer can be answered
     */
    @Needs(Role.SERVICE)
    record TakePost(
            VacancyId vacancyId,
            ApplicationId applicationId,
            Optional<String> outOfOrderReason,
            LocalDate until)
            implements VacancyCommand {}

    /** Keeps the post for good; follows only from the acceptance of its offer. */
    @Needs(Role.SERVICE)
    record KeepPost(VacancyId vacancyId, ApplicationId applicationId) implements VacancyCommand {}

    /** Puts an application on the merit list; follows only from the last score. */
    @Needs(Role.SERVICE)
    record RankCandidate(VacancyId vacancyId, ApplicationId applicationId, double meanScore)
            implements VacancyCommand {}

    /** Takes an application off the merit list and frees its post; follows only from its exit. */
    @Needs(Role.SERVICE)
    record ReleaseCandidate(VacancyId vacancyId, ApplicationId applicationId)
            implements VacancyCommand {}
}
