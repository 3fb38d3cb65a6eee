package org.muster.web.support.security.tokens;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Reads from what the identity provider says of a person what that person may act as. */
public record ProviderRoles(TokenClaims claims) implements GrantedAuthoritiesMapper {
    @Override
    public Collection<? extends GrantedAuthority> mapAuthorities(
            Collection<? extends GrantedAuthority> granted) {
        return granted.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .map(authority -> claims.authorities(authority.getAttributes()))
                .findFirst()
                .orElse(List.of());
    }
}
