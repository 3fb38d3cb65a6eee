package org.muster.api.vacancies;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Endorsement;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;

/**
 * A vacancy's candidates by stage.
 *
 * @param columns one for each stage, first to last
 * @param ended the candidates who left the selection
 */
public record Board(
        VacancyId id,
        long version,
        Force force,
        String title,
        Optional<String> subRole,
        VacancyState state,
        boolean takesApplications,
        Instant closesAt,
        int posts,
        int postsLeft,
        List<Column> columns,
        Column ended) {

    /**
     * One stage.
     *
     * @param count of all who stand here, though only the first so many have a card
     */
    public record Column(String stage, StageKind kind, long count, List<Card> cards) {}

    /**
     * One candidate, as far as a board shows them.
     *
     * @param state {@code CLEARED} where the offer is accepted and every required clearance is live
     *     today
     * @param since when the application came to its stage
     * @param daysInStage whole days from then until the moment of asking
     * @param offerUntil the last day on which an offer that is not answered can be
     */
    public record Card(
            ApplicationId applicationId,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Rank rank,
            Force force,
            String stage,
            ApplicationState state,
            Endorsement endorsement,
            boolean onHold,
            Instant since,
            long daysInStage,
            Optional<LocalDate> offerUntil) {}

    /**
     * @param named only candidates whose name or staff number contains this
     */
    @Needs({RECRUITER, AUDITOR, WORKFORCE_PLANNER})
    public record Find(VacancyId vacancyId, Optional<String> named) implements Query<Board> {}
}
