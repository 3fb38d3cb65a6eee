package org.muster.api.appointments;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * An appointment as a line of a list: who holds or held which post, from when and until when.
 *
 * @param state on the day asked about
 */
public record AppointmentLine(
        AppointmentId id,
        OfficerId officerId,
        Personal<String> name,
        Personal<String> staffNumber,
        Force force,
        RoleProfileId roleProfileId,
        String title,
        LocalDate from,
        Optional<LocalDate> to,
        AppointmentState state,
        boolean startConfirmed) {

    /**
     * Those made by the end of a day, the latest start first; an officer without another role finds
     * their own.
     *
     * @param on the day that the states are of; today where it is left out
     */
    @Needs({RECRUITER, WORKFORCE_PLANNER, AUDITOR, VETTING_DECISION_MAKER, APPLICANT})
    public record Find(Optional<LocalDate> on, Window window)
            implements Query<Slice<AppointmentLine>> {}
}
