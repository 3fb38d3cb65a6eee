package org.muster.web.support.security.tokens;

import java.util.Collection;
import java.util.List;
import org.muster.api.access.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * Reads from what the identity provider says of a person what that person may act as. The
 * provider's {@code user-name-attribute} must be the claim that holds the account.
 */
public record ProviderRoles(TokenClaims claims) implements GrantedAuthoritiesMapper {
    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(
            Collection<? extends GrantedAuthority> granted) {
        return granted.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .map(this::authorities)
                .findFirst()
                .orElse(List.of());
    }

    private List<GrantedAuthority> authorities(OidcUserAuthority person) {
        var said = person.getAttributes();
        try {
            new Account(said.get(claims.account()) instanceof String name ? name : "");
            return claims.authorities(said);
        } catch (IllegalArgumentException e) {
            throw new OAuth2AuthenticationException("account_unknown_here");
        }
    }
}
