package org.muster.api.appointments;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.SELECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.VacancyId;

/** Everything that can have happened to an appointment. Stored for ever: only ever add. */
public sealed interface AppointmentEvent extends Event {
    AppointmentId appointmentId();

    /**
     * A required level and the clearance that stood for it on the start date: the proof the
     * appointment carries.
     */
    record Proof(
            ClearanceLevel required, ClearanceId clearanceId, ClearanceState state, LocalDate to) {}

    /**
     * An officer was appointed.
     *
     * @param temporaryPromotion the officer came from the promotion pool, and so is promoted
     *     temporarily
     */
    record AppointmentMade(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<ApplicationId> applicationId,
            Optional<VacancyId> vacancyId,
            RoleProfileId roleProfileId,
            int profileVersion,
            LocalDate startsOn,
            Optional<Account> releaseAgreedBy,
            boolean temporaryPromotion,
            @Classified(SELECTION) Optional<Personal<String>> directedBecause,
            List<Proof> proofs,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AppointmentEvent {}

    /** The officer started; the proofs are those of the start date, looked up once more. */
    record AppointmentStarted(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            LocalDate startedOn,
            List<Proof> proofs,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AppointmentEvent {}

    record AppointmentOnHold(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Personal<String> reason)
            implements AppointmentEvent {}

    /** It was put on hold because clearances that the post asks for were no longer live. */
    record AppointmentHeldUncleared(
            AppointmentId appointmentId, @Subject OfficerId officerId, Set<ClearanceLevel> levels)
            implements AppointmentEvent {}

    /** It went on; the proofs are those of that day, or of the first day if that is to come. */
    record AppointmentResumed(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            List<Proof> proofs,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AppointmentEvent {}

    /** It was given up before its first day. */
    record AppointmentCancelled(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            LocalDate on,
            @Classified(SELECTION) Personal<String> reason)
            implements AppointmentEvent {}

    /**
     * It ended by something else that ended: nobody's decision about the appointment.
     *
     * @param on the last day; of one that never started, the day that ended it
     * @param levels the clearances that were withdrawn; none where the officer left
     */
    record AppointmentLapsed(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            LocalDate on,
            Cause cause,
            Set<ClearanceLevel> levels)
            implements AppointmentEvent {}

    /** What ended it. */
    enum Cause {
        OFFICER_LEFT,
        NOT_CLEARED
    }

    record AppointmentEnded(
            AppointmentId appointmentId,
            @Subject OfficerId officerId,
            LocalDate endedOn,
            @Classified(SELECTION) Personal<String> reason)
            implements AppointmentEvent {}
}
