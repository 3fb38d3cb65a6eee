package org.muster.api.access;

import java.util.EnumMap;
import java.util.Map;
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
 * @param letIn the roles that reach it only where somebody was let at it by name, and who was; a
 *     role that is not named needs no such leave
 * @param conflicted accounts that declared a conflict of interest, and so see it no more
 */
public record Guard(
        Optional<Force> force,
        Optional<Account> subject,
        Optional<Account> lineManager,
        Set<Account> panel,
        Optional<Account> researcher,
        Map<Role, Set<Account>> letIn,
        Set<Account> conflicted) {

    public Guard {
        panel = Set.copyOf(panel);
        letIn = Map.copyOf(letIn);
        conflicted = Set.copyOf(conflicted);
    }

    /** A record that concerns nobody in particular. */
    public static Guard of(Force force) {
        return of(Optional.of(force));
    }

    /** A record that concerns nobody in particular and may not have a force yet. */
    public static Guard of(Optional<Force> force) {
        return of(force, Optional.empty(), Optional.empty());
    }

    /** A record about a person. */
    public static Guard about(
            Force force, Optional<Account> subject, Optional<Account> lineManager) {
        return of(Optional.of(force), subject, lineManager);
    }

    private static Guard of(
            Optional<Force> force, Optional<Account> subject, Optional<Account> lineManager) {
        return new Guard(
                force, subject, lineManager, Set.of(), Optional.empty(), Map.of(), Set.of());
    }

    /** The same, but out of the line manager's reach, whatever other roles that account holds. */
    public Guard barringLineManager() {
        return withResearcher(researcher, lineManager.map(Set::of).orElse(Set.of()));
    }

    public Guard withPanel(Set<Account> members, Set<Account> conflicts) {
        return new Guard(force, subject, lineManager, members, researcher, letIn, conflicts);
    }

    public Guard withResearcher(Optional<Account> assigned, Set<Account> conflicts) {
        return new Guard(force, subject, lineManager, panel, assigned, letIn, conflicts);
    }

    /** The same, closed to a role but for those who were let at it by name. */
    public Guard lettingIn(Role role, Set<Account> those) {
        var roles = new EnumMap<Role, Set<Account>>(Role.class);
        roles.putAll(letIn);
        roles.put(role, Set.copyOf(those));
        return new Guard(force, subject, lineManager, panel, researcher, roles, conflicted);
    }

    /** The same, closed to a role altogether. */
    public Guard closedTo(Role role) {
        return lettingIn(role, Set.of());
    }

    /** Says whether somebody in that role was let at it, or needs no such leave. */
    boolean letsIn(Role role, Actor actor) {
        return !letIn.containsKey(role) || letIn.get(role).contains(actor.account());
    }
}
