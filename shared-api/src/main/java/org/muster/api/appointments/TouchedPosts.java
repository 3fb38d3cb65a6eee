package org.muster.api.appointments;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

/**
 * The appointments that rest on a clearance which a policy set would let count, or let lapse, on
 * its first day.
 */
public record TouchedPosts(LocalDate on, List<Line> posts) {
    /**
     * One required level of one appointment.
     *
     * @param before what stands for the level without the set; absent if nothing does
     * @param after what stands for it with the set; absent if nothing does
     */
    public record Line(
            AppointmentId id,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            ClearanceLevel required,
            Optional<ClearanceState> before,
            Optional<ClearanceState> after) {}

    @Needs({VETTING_DECISION_MAKER, AUDITOR})
    public record Find(String version) implements Query<TouchedPosts> {}
}
