package org.muster.api.appointments;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.SERVICE;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.roles.RoleProfileId;

/** Everything that can be ordered of an appointment. */
public sealed interface AppointmentCommand extends Command {
    AppointmentId appointmentId();

    @Override
    default AppointmentId target() {
        return appointmentId();
    }

    /** Appoints a successful applicant from a date, once every required clearance is live on it. */
    @Needs(RECRUITER)
    record MakeAppointment(
            AppointmentId appointmentId,
            ApplicationId applicationId,
            LocalDate startsOn,
            Optional<Account> releaseAgreedBy)
            implements AppointmentCommand, Creation {}

    /**
     * Posts an officer without selection, for an operational need; bound by the same clearances.
     *
     * @param reason what the need is
     */
    @Needs(RECRUITER)
    record DirectPosting(
            AppointmentId appointmentId,
            OfficerId officerId,
            RoleProfileId roleProfileId,
            String reason,
            LocalDate startsOn)
            implements AppointmentCommand, Creation {
        public DirectPosting {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Confirms the start, which takes effect on the agreed day. */
    @Needs(RECRUITER)
    record StartAppointment(AppointmentId appointmentId) implements AppointmentCommand {}

    /** Holds the start back, or takes someone who has started off the post for a while. */
    @Needs(RECRUITER)
    record HoldAppointment(AppointmentId appointmentId, String reason)
            implements AppointmentCommand {
        public HoldAppointment {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Lets an appointment that was held go on, once every required clearance is live again. */
    @Needs(RECRUITER)
    record ResumeAppointment(AppointmentId appointmentId) implements AppointmentCommand {}

    /**
     * Holds an appointment because clearances that the post asks for are no longer live; follows
     * only from the register of clearances.
     *
     * @param levels those clearances
     */
    @Needs(SERVICE)
    record HoldUncleared(AppointmentId appointmentId, Set<ClearanceLevel> levels)
            implements AppointmentCommand {
        public HoldUncleared {
            levels = Set.copyOf(levels);
        }
    }

    /** Gives up an appointment before its first day; the accepted offer behind it stands again. */
    @Needs(RECRUITER)
    record CancelAppointment(AppointmentId appointmentId, String reason)
            implements AppointmentCommand {
        public CancelAppointment {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Ends an appointment because clearances that the post asks for were withdrawn; follows only
     * from the outcome of an assessment.
     *
     * @param levels those clearances
     */
    @Needs(SERVICE)
    record EndUncleared(AppointmentId appointmentId, Set<ClearanceLevel> levels)
            implements AppointmentCommand {
        public EndUncleared {
            levels = Set.copyOf(levels);
        }
    }

    /**
     * Ends an appointment because the officer left; follows only from that.
     *
     * @param leftOn the last day of service
     */
    @Needs(SERVICE)
    record EndAsLeft(AppointmentId appointmentId, LocalDate leftOn) implements AppointmentCommand {}

    /**
     * Ends an appointment that has started.
     *
     * @param endsOn the last day in the post
     */
    @Needs(RECRUITER)
    record EndAppointment(AppointmentId appointmentId, LocalDate endsOn, String reason)
            implements AppointmentCommand {
        public EndAppointment {
            reason = checked("reason", reason, Text::passage);
        }
    }
}
