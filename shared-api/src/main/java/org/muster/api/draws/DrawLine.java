package org.muster.api.draws;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * A draw as a line of a list.
 *
 * @param roster how many it is drawn among
 * @param number how many are drawn
 * @param heldOn absent until the seed is there
 * @param nextDue when the next is due after it, by the policy set in force
 */
public record DrawLine(
        DrawId id,
        Force force,
        LocalDate announcedOn,
        int roster,
        int number,
        LocalDate seedOn,
        Optional<LocalDate> heldOn,
        Optional<LocalDate> nextDue) {

    /** The draws of the reader's forces, the newest first. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR, DATA_PROTECTION_OFFICER})
    public record Find(Window window) implements Query<Slice<DrawLine>> {}
}
