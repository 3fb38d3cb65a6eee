package org.muster.api.applications;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.SELECTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;

/** Everything that can have happened to an application. Stored for ever: only ever add. */
public sealed interface ApplicationEvent extends Event {
    ApplicationId applicationId();

    /** An application came in; the vacancy's stages are those it will pass. */
    record ApplicationSubmitted(
            ApplicationId applicationId,
            VacancyId vacancyId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            List<Stage> stages,
            @Classified(SELECTION) Personal<String> statement,
            @Classified(SELECTION) Personal<List<String>> declarations)
            implements ApplicationEvent {}

    record ApplicationEndorsed(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Optional<Personal<String>> reason)
            implements ApplicationEvent {}

    record EndorsementDeclined(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Personal<String> reason)
            implements ApplicationEvent {}

    record EligibilityNoted(ApplicationId applicationId, EligibilityOutcome outcome)
            implements ApplicationEvent {}

    @NotPersonal(because = "stages are named by the vacancy; the reason is wrapped")
    record ApplicationMoved(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            String from,
            String to,
            StageKind kind,
            @Classified(SELECTION) Optional<Personal<String>> reason)
            implements ApplicationEvent {}

    record ApplicationAssessed(ApplicationId applicationId) implements ApplicationEvent {}

    record PlacedOnReserve(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Personal<String> reason)
            implements ApplicationEvent {}

    /**
     * A post was offered.
     *
     * @param until the last day on which the offer can be answered; absent of offers that were made
     *     before there was such a day, and so never end by themselves
     */
    record OfferMade(
            ApplicationId applicationId,
            VacancyId vacancyId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Optional<Personal<String>> reason,
            Optional<LocalDate> until)
            implements ApplicationEvent {}

    /** The offer was accepted; {@code onBehalf} where a recruiter answered for the officer. */
    record OfferAccepted(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            boolean onBehalf,
            @Classified(SELECTION) Optional<Personal<String>> reason)
            implements ApplicationEvent {}

    record OfferDeclined(
            ApplicationId applicationId,
            VacancyId vacancyId,
            @Subject OfficerId officerId,
            boolean onBehalf,
            @Classified(SELECTION) Optional<Personal<String>> reason)
            implements ApplicationEvent {}

    record ApplicationWithdrawn(
            ApplicationId applicationId,
            VacancyId vacancyId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Optional<Personal<String>> reason)
            implements ApplicationEvent {}

    record ApplicationRejected(
            ApplicationId applicationId,
            VacancyId vacancyId,
            @Subject OfficerId officerId,
            RejectionReason code,
            @Classified(SELECTION) Personal<String> reason)
            implements ApplicationEvent {}

    record ApplicationHeld(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            @Classified(SELECTION) Personal<String> reason)
            implements ApplicationEvent {}

    record ApplicationResumed(ApplicationId applicationId) implements ApplicationEvent {}

    /** The officer left the service while the application was under way. */
    record ApplicantLeft(
            ApplicationId applicationId, VacancyId vacancyId, @Subject OfficerId officerId)
            implements ApplicationEvent {}

    record ApplicantAppointed(ApplicationId applicationId, AppointmentId appointmentId)
            implements ApplicationEvent {}

    /** The appointment came to nothing before its first day: the accepted offer stands again. */
    record AppointmentNotTakenUp(ApplicationId applicationId, AppointmentId appointmentId)
            implements ApplicationEvent {}
}
