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
 * @param conflicted accounts that declared a conflict of interest, and so see it no more
 */
public record Guard(
        Optional<Force> force,
        Optional<Account> subject,
        Optional<Account> lineManager,
        Set<Account> panel,
        Optional<Account> researcher,
        Set<Account> conflicted) {

    /** A record that concerns nobody in particular. */
    public static Guard of(Force force) {
        return new Guard(
                Optional.of(force),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Set.of());
    }

    /** A record that concerns nobody in particular and may not have a force yet. */
    public static Guard of(Optional<Force> force) {
        return new Guard(
                force, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Set.of());
    }

    /** A record about a person. */
    public static Guard about(
            Force force, Optional<Account> subject, Optional<Account> lineManager) {
        return new Guard(
                Optional.of(force), subject, lineManager, Set.of(), Optional.empty(), Set.of());
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
                Set.copyOf(conflicts));
    }

    public Guard withResearcher(Optional<Account> assigned, Set<Account> conflicts) {
        return new Guard(force, subject, lineManager, panel, assigned, Set.copyOf(conflicts));
    }
}
