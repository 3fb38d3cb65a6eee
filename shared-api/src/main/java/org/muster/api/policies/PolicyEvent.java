package org.muster.api.policies;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.personal.NotPersonal;

/** Everything that can have happened to the policy sets. Stored for ever: only ever add. */
public sealed interface PolicyEvent extends Event {
    String version();

    /**
     * A policy set was put forward.
     *
     * @param force the force it is for; absent for every force without a set of its own
     * @param text the whole set, as it was written
     * @param hash SHA-256 of that text, in hexadecimal
     * @param reason why it is proposed
     */
    @NotPersonal(because = "published policy, and why it is proposed")
    record PolicyProposed(
            String version,
            Optional<Force> force,
            LocalDate effectiveFrom,
            String text,
            String hash,
            String reason,
            Account proposedBy)
            implements PolicyEvent {}

    /** The set takes effect on its date. */
    @NotPersonal(because = "published policy")
    record PolicyActivated(String version, Account activatedBy) implements PolicyEvent {}

    /** The set will not take effect. */
    @NotPersonal(because = "published policy, and why it is not wanted any more")
    record PolicyWithdrawn(String version, String reason) implements PolicyEvent {}
}
