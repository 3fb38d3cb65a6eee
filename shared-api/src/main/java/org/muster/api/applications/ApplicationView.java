package org.muster.api.applications;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.AsAt;

/**
 * One application, as far as the reader may see it.
 *
 * @param seenAs the roles under which the reader sees it
 * @param state {@code CLEARED} where the offer is accepted and every required clearance is live on
 *     the day asked about
 * @param missingClearances the required levels that are not live on the day asked about; absent for
 *     panel members
 * @param movesTo the stages to which a recruiter may move it next; empty for everybody else
 * @param offerUntil the last day on which an offer that is not answered can be; absent where there
 *     is none, or where it has no such day
 */
public record ApplicationView(
        ApplicationId id,
        long version,
        List<Role> seenAs,
        VacancyId vacancyId,
        String title,
        Optional<String> subRole,
        Force force,
        Officer officer,
        Instant submittedAt,
        String stage,
        ApplicationState state,
        boolean onHold,
        Endorsement endorsement,
        Optional<EligibilityOutcome> eligibility,
        Personal<String> statement,
        Personal<List<String>> declarations,
        Optional<List<ClearanceLevel>> missingClearances,
        Optional<RejectionReason> rejectedFor,
        Optional<AppointmentId> appointmentId,
        List<String> movesTo,
        Optional<LocalDate> offerUntil) {

    /** The applicant. */
    public record Officer(
            OfficerId id,
            Personal<String> name,
            Personal<String> staffNumber,
            Rank rank,
            Force force) {}

    @Needs({RECRUITER, AUDITOR, APPLICANT, LINE_MANAGER, PANEL_MEMBER})
    public record Find(ApplicationId applicationId, AsAt past) implements Query<ApplicationView> {}
}
