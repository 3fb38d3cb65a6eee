package org.muster.web.support.security.tokens;

import java.util.Optional;
import org.muster.api.access.Account;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads from a verified token who calls. */
public record TokenSignIn(TokenClaims claims)
        implements Converter<Jwt, AbstractAuthenticationToken> {
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        try {
            var name = Optional.ofNullable(token.getClaimAsString(claims.account())).orElse("");
            var account = new Account(name);
            return new JwtAuthenticationToken(
                    token, claims.authorities(token.getClaims()), account.name());
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("The token names no account known here", e);
        }
    }
}
