package org.muster.api.applications;

import static org.muster.api.access.Role.*;

import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.refusals.BadField;
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
            implements ApplicationCommand, Creation {
        public SubmitApplication {
            statement = BadField.checked("statement", statement, Text::passage);
            BadField.unless(declarations.size() <= 50, "declarations", "must be at most 50");
            declarations =
                    declarations.stream()
                            .map(d -> BadField.checked("declarations", d, Text::passage))
                            .toList();
        }
    }

    /** The line manager's view of the application; a refusal to endorse needs a reason. */
    @Needs(LINE_MANAGER)
    record EndorseApplication(
            ApplicationId applicationId, boolean endorsed, Optional<String> reason)
            implements ApplicationCommand {
        public EndorseApplication {
            reason = BadField.checked("reason", reason, Text::optionalPassage);
        }
    }

    /** Takes in the outcome of an eligibility assessment; follows only from one. */
    @Needs(Role.SERVICE)
    record NoteEligibility(ApplicationId applicationId, EligibilityOutcome outcome)
            implements ApplicationCommand {}

    /**
     * Moves the application to another selection stage of its vacancy, by name.
     *
     * @param reason needed to go back, and to go on without the line manager's endorsement
     */
    @Needs(RECRUITER)
    record MoveApplication(ApplicationId applicationId, String to, Optional<String> reason)
            implements ApplicationCommand {
        public MoveApplication {
            to = BadField.checked("to", to, Text::line);
            reason = BadField.checked("reason", reason, Text::optionalPassage);
        }
    }

    /** Takes in that every score is in; follows only from the last score. */
    @Needs(Role.SERVICE)
    record NoteAssessed(ApplicationId applicationId) implements ApplicationCommand {}

    /** Keeps a candidate in hand for a post that may come free. */
    @Needs(RECRUITER)
    record PlaceOnReserve(ApplicationId applicationId, String reason)
            implements ApplicationCommand {
        public PlaceOnReserve {
            reason = BadField.checked("reason", reason, Text::passage);
        }
    }

    /**
     * Offers one of the vacancy's posts, subject to vetting.
     *
     * @param reason needed where the offer departs from the rank order
     */
    @Needs(RECRUITER)
    record MakeOffer(ApplicationId applicationId, Optional<String> reason)
            implements ApplicationCommand {
        public MakeOffer {
            reason = BadField.checked("reason", reason, Text::optionalPassage);
        }
    }

    /** Answers the offer, by the officer or by a recruiter on the officer's behalf. */
    @Needs({APPLICANT, RECRUITER})
    record RespondToOffer(ApplicationId applicationId, boolean accepted, Optional<String> reason)
            implements ApplicationCommand {
        public RespondToOffer {
            reason = BadField.checked("reason", reason, Text::optionalPassage);
        }
    }

    /** Ends the application by the applicant's own wish, at any time before the appointment. */
    @Needs(APPLICANT)
    record WithdrawApplication(ApplicationId applicationId, Optional<String> reason)
            implements ApplicationCommand {
        public WithdrawApplication {
            reason = BadField.checked("reason", reason, Text::optionalPassage);
        }
    }

    /** Ends the application by our decision, at any time before the appointment. */
    @Needs(RECRUITER)
    record RejectApplication(ApplicationId applicationId, RejectionReason code, String reason)
            implements ApplicationCommand {
        public RejectApplication {
            reason = BadField.checked("reason", reason, Text::passage);
        }
    }

    /** Stops whatever would move the application on; what is learnt is still taken in. */
    @Needs(RECRUITER)
    record HoldApplication(ApplicationId applicationId, String reason)
            implements ApplicationCommand {
        public HoldApplication {
            reason = BadField.checked("reason", reason, Text::passage);
        }
    }

    @Needs(RECRUITER)
    record ResumeApplication(ApplicationId applicationId) implements ApplicationCommand {}

    /** Ends an application still under way because the officer left; follows only from that. */
    @Needs(Role.SERVICE)
    record EndAsLeft(ApplicationId applicationId) implements ApplicationCommand {}

    /** Takes in that the officer was appointed; follows only from the appointment. */
    @Needs(Role.SERVICE)
    record NoteAppointed(ApplicationId applicationId, AppointmentId appointmentId)
            implements ApplicationCommand {}

    /** Takes in that nobody took up the appointment; follows only from its end before its start. */
    @Needs(Role.SERVICE)
    record NoteNotTakenUp(ApplicationId applicationId, AppointmentId appointmentId)
            implements ApplicationCommand {}
}
