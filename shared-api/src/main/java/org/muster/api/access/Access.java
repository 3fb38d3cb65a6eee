package org.muster.api.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.refusals.Forbidden;
import org.muster.api.refusals.Unknown;

/**
 * Decides who may do or see what: first by role, then by record. Everything that is not allowed
 * here is refused.
 */
public final class Access {
    private Access() {}

    /** Refuses an actor none of whose roles may ever give this order or ask this question. */
    public static void byRole(Actor actor, Class<?> message) {
        if (roles(actor, message).findAny().isEmpty()) throw new Forbidden();
    }

    /**
     * Returns the role under which the actor may touch this record with this message.
     *
     * @throws Unknown if none of the actor's roles reaches this record
     */
    public static Role byRecord(Actor actor, Class<?> message, Guard guard) {
        return roles(actor, message)
                .filter(role -> reaches(actor, role, guard))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    /** Says whether any of the actor's roles reaches this record with this message. */
    public static boolean reaches(Actor actor, Class<?> message, Guard guard) {
        return roles(actor, message).anyMatch(role -> reaches(actor, role, guard));
    }

    /**
     * Returns every role under which the actor may touch this record with this message.
     *
     * @throws Unknown if none of the actor's roles reaches this record
     */
    public static Set<Role> allByRecord(Actor actor, Class<?> message, Guard guard) {
        var reaching = EnumSet.noneOf(Role.class);
        roles(actor, message).filter(role -> reaches(actor, role, guard)).forEach(reaching::add);
        if (reaching.isEmpty()) throw new Unknown();
        return reaching;
    }

    /**
     * Says whether the actor, in this role, may touch this record. What the service does follows
     * from an order that was allowed, wherever it leads.
     */
    public static boolean reaches(Actor actor, Role role, Guard guard) {
        if (role == Role.SERVICE) return true;
        if (!guard.force().map(actor::actsFor).orElse(true)) return false;
        if (guard.conflicted().contains(actor.account())) return false;
        if (!guard.letsIn(role, actor)) return false;
        return switch (role) {
            case APPLICANT -> is(actor, guard.subject());
            case LINE_MANAGER -> is(actor, guard.lineManager()) && !own(actor, guard);
            case PANEL_MEMBER ->
                    (guard.panel().isEmpty() || guard.panel().contains(actor.account()))
                            && !own(actor, guard);
            case VETTING_RESEARCHER ->
                    guard.researcher().map(actor::is).orElse(true) && !own(actor, guard);
            case RECRUITER,
                    VETTING_DECISION_MAKER,
                    APPEALS_OFFICER,
                    AUDITOR,
                    WORKFORCE_PLANNER,
                    DATA_PROTECTION_OFFICER,
                    ADMINISTRATOR ->
                    !own(actor, guard);
            case SERVICE -> true;
        };
    }

    /** The roles that may ever give this order or ask this; none if it names none. */
    public static List<Role> rolesFor(Class<?> message) {
        var needs = message.getAnnotation(Needs.class);
        if (needs == null) return List.of();
        return needs.everyone() ? Role.OF_PEOPLE : List.of(needs.value());
    }

    private static Stream<Role> roles(Actor actor, Class<?> message) {
        return rolesFor(message).stream().filter(actor::holds);
    }

    private static boolean own(Actor actor, Guard guard) {
        return is(actor, guard.subject());
    }

    private static boolean is(Actor actor, Optional<Account> account) {
        return account.map(actor::is).orElse(false);
    }
}
