package org.muster.api.appointments;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.AsAt;

/**
 * One appointment, as far as the reader may see it.
 *
 * @param from the agreed first day
 * @param to the last day, where one is agreed
 * @param day the day that the state is of
 * @param startConfirmed whether the start was confirmed, though its day may not have come
 * @param directed made without a selection, for an operational need
 * @param temporaryPromotion the officer came from the promotion pool
 * @param proofs the clearances that the appointment rests on, as they stood for the first day
 * @param policyVersion the policy set by which they stood
 * @param reasons absent for whoever has no need of them
 * @param welfare absent where the post asks for none, and for whoever has no need of it
 */
public record AppointmentView(
        AppointmentId id,
        long version,
        Force force,
        Officer officer,
        Post post,
        Optional<ApplicationId> applicationId,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate day,
        AppointmentState state,
        boolean startConfirmed,
        boolean directed,
        Optional<Account> releaseAgreedBy,
        boolean temporaryPromotion,
        List<Proof> proofs,
        String policyVersion,
        Optional<Reasons> reasons,
        Optional<Welfare> welfare) {

    /** Who was appointed. */
    public record Officer(
            OfficerId id,
            Personal<String> name,
            Personal<String> staffNumber,
            Rank rank,
            Force force) {}

    /** To what. */
    public record Post(
            RoleProfileId roleProfileId,
            int profileVersion,
            String title,
            Optional<String> subRole,
            Optional<VacancyId> vacancyId) {}

    /**
     * A required level, and what stood for it on the first day.
     *
     * @param now what stands for it on the day that is asked about; absent where nothing does
     */
    public record Proof(
            ClearanceLevel level,
            ClearanceState state,
            LocalDate to,
            Optional<ClearanceState> now) {}

    /** Why it was made without a selection, held and ended, as far as it was. */
    public record Reasons(
            Optional<Personal<String>> directed,
            Optional<Personal<String>> held,
            Optional<Personal<String>> ended) {}

    /** When the last welfare appointment was held, who recorded it, and when the next is due. */
    public record Welfare(
            Optional<LocalDate> heldOn, Optional<Account> recordedBy, LocalDate dueBy) {}

    @Needs({RECRUITER, WORKFORCE_PLANNER, AUDITOR, VETTING_DECISION_MAKER, LINE_MANAGER, APPLICANT})
    public record Find(AppointmentId appointmentId, AsAt past) implements Query<AppointmentView> {}
}
