package org.muster.api.appointments;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * An officer who is in post on a day although no live clearance stands for a level that the post
 * asks for. Nobody is removed from a post by being listed.
 *
 * @param missing the levels for which nothing live stands, never why
 * @param raised those of them that the post has asked for only since the appointment
 */
public record Shortfall(
        AppointmentId id,
        OfficerId officerId,
        Personal<String> name,
        Personal<String> staffNumber,
        Force force,
        RoleProfileId roleProfileId,
        String title,
        LocalDate inPostSince,
        List<ClearanceLevel> missing,
        List<ClearanceLevel> raised) {
    public Shortfall {
        missing = List.copyOf(missing);
        raised = List.copyOf(raised);
    }

    /**
     * Those of a day, the latest start first. It follows from the terms of clearances and
     * appointments, so it never depends on whether anything ran.
     *
     * @param past the day, by all that is known: today, or another, also a later one
     */
    @Needs({AUDITOR, VETTING_DECISION_MAKER, WORKFORCE_PLANNER})
    public record Find(AsAt past, Window window) implements Query<Slice<Shortfall>> {}
}
