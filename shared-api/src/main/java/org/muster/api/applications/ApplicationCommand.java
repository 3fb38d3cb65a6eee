package org.muster.api.applications;

import static org.muster.api.Role.*;

import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Needs;
import org.muster.api.Role;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.vacancies.VacancyId;

/** Everything that can be ordered of an application. */
public sealed interface ApplicationCommand extends Command {
    ApplicationId applicationId();

    @Override
    default ApplicationId target() {
        return applicationId();
    }

    /** Submits an application, by the officer or by a recruiter on the officer's behalf. */
    @Needs({APPLICANT, RECRUITER})
    record SubmitApplication(
            ApplicationId applicationId,
            VacancyId vacancyId,
            OfficerId officerId,
            String statement,
            List<String> declarations)
            implements ApplicationCommand {}

    /** The line manager's view of the application; a refusal to endorse needs a reason. */
    @Needs(LINE_MANAGER)
    record EndorseApplication(ApplicationId applicationId, boolean endorsed, String reason)
            implements ApplicationCommand {}

    /** Takes in the outcome of an eligibility assessment; follows only from one. */
    @Needs(Role.SERVICE)
    record NoteEligibility(ApplicationId applicationId, EligibilityOutcome outcome)
            implements ApplicationCommand {}

    /** Moves the application to another selection stage of its vacancy, by name. */
    @Needs(RECRUITER)
    record MoveApplication(ApplicationId applicationId, String to, String reason)
            implements ApplicationCommand {}

    /** Takes in that every score is in; follows only from the last score. */
    @Needs(Role.SERVICE)
    record NoteAssessed(ApplicationId applicationId) implements ApplicationCommand {}

    @Needs(RECRUITER)
    record PlaceOnReserve(ApplicationId applicationId, String reason)
            implements ApplicationCommand {}

    /**
     * Offers one of the vacancy's posts, subject to vetting.
     *
     * @param reason needed where the offer departs from the rank order
     */
    @Needs(RECRUITER)
    record MakeOffer(ApplicationId applicationId, Optional<String> reason)
            implements ApplicationCommand {}

    @Needs({APPLICANT, RECRUITER})
    record RespondToOffer(ApplicationId applicationId, boolean accepted, Optional<String> reason)
            implements ApplicationCommand {}

    @Needs(APPLICANT)
    record WithdrawApplication(ApplicationId applicationId, Optional<String> reason)
            implements ApplicationCommand {}

    @Needs(RECRUITER)
    record RejectApplication(ApplicationId applicationId, RejectionReason code, String reason)
            implements ApplicationCommand {}

    @Needs(RECRUITER)
    record HoldApplication(ApplicationId applicationId, String reason)
            implements ApplicationCommand {}

    @Needs(RECRUITER)
    record ResumeApplication(ApplicationId applicationId) implements ApplicationCommand {}

    /** Takes in that the officer was appointed; follows only from the appointment. */
    @Needs(Role.SERVICE)
    record NoteAppointed(ApplicationId applicationId, AppointmentId appointmentId)
            implements ApplicationCommand {}
}
