package org.muster.api.draws;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

/**
 * One draw, with all that is needed to recompute it.
 *
 * @param rosterHash SHA-256 of the roster's text, in hexadecimal
 * @param number how many are drawn
 * @param roster the ids among whom is drawn, in their order
 * @param held absent until the seed is there
 */
public record DrawView(
        DrawId id,
        long version,
        Force force,
        LocalDate announcedOn,
        Account announcedBy,
        String rosterHash,
        int number,
        String seedFrom,
        LocalDate seedOn,
        String policyVersion,
        Optional<Held> held,
        List<OfficerId> roster) {
    public DrawView {
        roster = List.copyOf(roster);
    }

    /**
     * What was drawn, in the order of the draw.
     *
     * @param reviewed how many of the drawn were reviewed since
     */
    public record Held(String seed, LocalDate on, Account by, long reviewed, List<Drawn> drawn) {
        public Held {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * An officer who is vetted anew because they were drawn, and for no other reason.
     *
     * @param reviewed the first review that was recorded since; absent where there was none
     */
    public record Drawn(
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Optional<Reviewed> reviewed) {}

    /** A review of what an officer holds: when, and which kind, never what it came to. */
    public record Reviewed(LocalDate on, Kind kind) {
        /** By what an officer is reviewed. */
        public enum Kind {
            ANNUAL_REVIEW,
            VETTING_CASE
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR, DATA_PROTECTION_OFFICER})
    public record Find(DrawId drawId) implements Query<DrawView> {}
}
