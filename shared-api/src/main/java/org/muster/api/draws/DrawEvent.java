package org.muster.api.draws;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;

/** Everything that can have happened to a draw. Stored for ever: only ever add. */
public sealed interface DrawEvent extends Event {
    DrawId drawId();

    /**
     * The roster was fixed.
     *
     * @param number how many will be drawn, by the policy set
     */
    record DrawAnnounced(
            DrawId drawId,
            Force force,
            List<OfficerId> roster,
            @NotPersonal(because = "a hash of ids") String rosterHash,
            int number,
            @NotPersonal(because = "names a published number") String seedFrom,
            LocalDate seedOn,
            Account announcedBy,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements DrawEvent {
        public DrawAnnounced {
            roster = List.copyOf(roster);
        }
    }

    /** The seed was entered, and with it was drawn. */
    record DrawHeld(
            DrawId drawId,
            @NotPersonal(because = "a published number") String seed,
            List<OfficerId> drawn,
            Account heldBy,
            LocalDate heldOn)
            implements DrawEvent {
        public DrawHeld {
            drawn = List.copyOf(drawn);
        }
    }
}
