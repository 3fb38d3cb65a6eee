package org.muster.api.engagements;

import static org.muster.api.access.Role.SERVICE;

import java.time.LocalDate;
import java.util.Set;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;

/**
 * Everything that can be ordered of the record of what an officer has under way. Nothing new begins
 * for an officer who has left: whatever would note it is refused, and so does not happen.
 */
public sealed interface EngagementCommand extends Command, Begins {
    OfficerId officerId();

    @Override
    default EngagementsId target() {
        return new EngagementsId(officerId());
    }

    /** Follows only from an application. */
    @Needs(SERVICE)
    record NoteApplication(OfficerId officerId, ApplicationId applicationId)
            implements EngagementCommand {}

    /** Follows only from the opening of a vetting case. */
    @Needs(SERVICE)
    record NoteCase(OfficerId officerId, CaseId caseId) implements EngagementCommand {}

    /**
     * Follows only from an appointment.
     *
     * @param required the clearances that the post asked for
     */
    @Needs(SERVICE)
    record NotePosting(
            OfficerId officerId, AppointmentId appointmentId, Set<ClearanceLevel> required)
            implements EngagementCommand {
        public NotePosting {
            required = Set.copyOf(required);
        }
    }

    /**
     * Ends whatever is under way; follows only from the officer's leaving.
     *
     * @param on the last day of service
     */
    @Needs(SERVICE)
    record EndEngagements(OfficerId officerId, LocalDate on) implements EngagementCommand {}
}
