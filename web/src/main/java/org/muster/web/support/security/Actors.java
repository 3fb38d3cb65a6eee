package org.muster.web.support.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.access.Access;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Translates between our actor and the authorities under which the framework knows a caller. */
public final class Actors {
    private static final String ROLE = "ROLE_";
    private static final String FORCE = "FORCE_";
    private static final String EVERY_FORCE = "EVERY_FORCE";

    private Actors() {}

    /** Returns whoever is signed in and calls on this thread. */
    public static Actor current() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated())
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        return of(who);
    }

    /** Says whether whoever calls holds a role that may ever give this order or ask this. */
    public static boolean may(Class<?> message) {
        return Access.rolesFor(message).stream().anyMatch(current()::holds);
    }

    /** Returns the actor that an authenticated caller is. */
    public static Actor of(Authentication who) {
        var authorities = who.getAuthorities();
        return new Actor(
                new Account(who.getName()),
                each(authorities, ROLE, Role::valueOf),
                each(authorities, FORCE, Force::new),
                authorities.stream().anyMatch(a -> EVERY_FORCE.equals(a.getAuthority())));
    }

    /** Returns the authorities that stand for these roles and forces. */
    public static List<GrantedAuthority> authorities(
            Set<Role> roles, Set<Force> forces, boolean everyForce) {
        return Stream.of(
                        roles.stream().map(role -> ROLE + role.name()),
                        forces.stream().map(force -> FORCE + force.name()),
                        everyForce ? Stream.of(EVERY_FORCE) : Stream.<String>empty())
                .flatMap(Function.identity())
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static <T> Set<T> each(
            Collection<? extends GrantedAuthority> authorities,
            String prefix,
            Function<String, T> meaning) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(name -> name != null && name.startsWith(prefix))
                .map(name -> meaning.apply(name.substring(prefix.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
