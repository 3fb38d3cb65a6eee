package org.muster.api.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.personal.NotPersonal;

/**
 * Every policy set there is, in brief, the newest first.
 *
 * @param day the day on which those marked are in force
 */
public record PolicyRegister(LocalDate day, List<Entry> sets) {

    /**
     * One set.
     *
     * @param force absent for every force without a set of its own
     * @param inForce on the day asked about
     * @param standing where it comes from, and whether it counts
     * @param proposedBy who proposed it, unless it was shipped
     * @param activatedBy who activated it, where somebody did
     */
    public record Entry(
            String version,
            String hash,
            Optional<Force> force,
            LocalDate effectiveFrom,
            boolean inForce,
            String source,
            PolicyStanding standing,
            Optional<Account> proposedBy,
            Optional<Account> activatedBy) {}

    /**
     * @param at the moment that is asked about; now where it is left out
     */
    @Needs(everyone = true)
    public record Find(Optional<Instant> at) implements Query<PolicyRegister> {}

    /** One set in full, by its version. */
    @Needs(everyone = true)
    public record FindSet(String version) implements Query<PolicySet> {}

    /** The text of one set, as it was written. */
    @NotPersonal(because = "published policy")
    public record SetText(String text) {}

    /** The text of one set, by its version. */
    @Needs(everyone = true)
    public record FindText(String version) implements Query<SetText> {}
}
