package org.muster.web.support.security.tokens;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.web.support.security.Actors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.GrantedAuthority;

/**
 * Which claims of the identity provider's tokens say who somebody is.
 *
 * @param account the claim that holds the account's name
 * @param roles the claim that lists our roles by name; other names are passed over
 * @param forces the claim that lists forces by name; {@code *} is every force
 */
@ConfigurationProperties("muster.token-claims")
public record TokenClaims(
        @DefaultValue("preferred_username") String account,
        @DefaultValue("roles") String roles,
        @DefaultValue("forces") String forces) {

    List<GrantedAuthority> authorities(Map<String, Object> claims) {
        var named = Set.copyOf(texts(claims.get(forces)));
        return Actors.authorities(
                held(texts(claims.get(roles))),
                named.stream()
                        .filter(name -> !name.equals("*"))
                        .map(Force::new)
                        .collect(Collectors.toSet()),
                named.contains("*"));
    }

    /** The service's own role comes with no token. */
    private static Set<Role> held(Collection<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SERVICE && names.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
