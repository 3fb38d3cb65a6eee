package org.muster.api.access;

import java.util.Optional;
import java.util.Set;
import org.muster.api.Force;

/**
 * Whom a record concerns: all that access to it depends on.
 *
 * @param force the force it belongs to; absent while it is not known whose it is
 * @param subject the account of the person it is about, where that person has one
 * @param lineManager the account of that person's line manager
 * @param panel the accounts that assess it; empty where any panel member may
 * @param researcher the vetting researcher it is assigned to
 * @param emergency the administrators to whom it is open for an emergency; absent for a record that
 *     is no secret from administrators
 * @param conflicted accounts that declared a conflict of interest, and so see it no more
 */
public record Guard(
        Optional<Force> force,
        Optional<Account> subject,
        Optional<Account> lineManager,
        Set<Account> panel,
        Optional<Account> researcher,
        Optional<Set<Account>> emergency,
        Set<Account> conflicted) {

    /** A record that concerns nobody in particular. */
    public static Guard of(Force force) {
        return new Guard(
                Optional.of(force),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** A record that concerns nobody in particular and may not have a force yet. */
    public static Guard of(Optional<Force> force) {
        return new Guard(
                force,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** A record about a person. */
    public static Guard about(
            Force force, Optional<Account> subject, Optional<Account> lineManager) {
        return new Guard(
                Optional.of(force),
                subject,
                lineManager,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** The same, but out of the line manager's reach, whatever other roles that account holds. */
    public Guard barringLineManager() {
        return withResearcher(researcher, lineManager.map(Set::of).orElse(Set.of()));
    }

    public Guard withPanel(Set<Account> members, Set<Account> conflicts) {
        return new Guard(
                force,
                subject,
                lineManager,
                Set.copyOf(members),
                researcher,
                emergency,
                Set.copyOf(conflicts));
    }

    public Guard withResearcher(Optional<Account> assigned, Set<Account> conflicts) {
        return new Guard(
                force, subject, lineManager, panel, assigned, emergency, Set.copyOf(conflicts));
    }

    /** The same, closed to administrators but for those who were let at it in an emergency. */
    public Guard withEmergency(Set<Account> open) {
        return new Guard(
                force,
                subject,
                lineManager,
                panel,
                researcher,
                Optional.of(Set.copyOf(open)),
                conflicted);
    }
}
