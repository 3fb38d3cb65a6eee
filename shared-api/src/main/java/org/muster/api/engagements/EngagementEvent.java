package org.muster.api.engagements;

import java.time.LocalDate;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to the record of what an officer has under way. */
public sealed interface EngagementEvent extends Event {
    OfficerId officerId();

    record ApplicationNoted(OfficerId officerId, ApplicationId applicationId)
            implements EngagementEvent {}

    record CaseNoted(OfficerId officerId, CaseId caseId) implements EngagementEvent {}

    /**
     * @param required the clearances that the post asked for
     */
    record PostingNoted(
            OfficerId officerId, AppointmentId appointmentId, Set<ClearanceLevel> required)
            implements EngagementEvent {}

    /** The officer left: all that was noted has been told to end, and nothing new begins. */
    record EngagementsEnded(OfficerId officerId, LocalDate on) implements EngagementEvent {}
}
