package org.muster.web.support.security.passwords;

import java.nio.charset.StandardCharsets;
import org.muster.web.support.security.Actors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password: at once if it was right a moment ago, else slowly, and not too often. */
final class PasswordSignIn implements AuthenticationProvider {
    private static final int LONGEST = 72; // as much as the hash looks at
    private static final String NO_NAME = "?";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ProvenPasswords proven;
    private final FailedSignIns failed;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder encoder,
            ProvenPasswords proven,
            FailedSignIns failed) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.proven = proven;
        this.failed = failed;
        this.nobodysHash = accounts.isEmpty() ? "" : encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        var password = String.valueOf(claimed.getCredentials());
        var account = accounts.find(claimed.getName());
        if (account.isPresent() && proven.holds(account.get(), password)) {
            return signedIn(account.get(), claimed);
        }
        var name = account.map(KnownAccount::name).orElse(NO_NAME);
        failed.refuseWhileTooMany(name, address(claimed));
        // an unknown account takes as long as a wrong password
        var hash = account.map(KnownAccount::passwordHash).orElse(nobodysHash);
        if (!matches(password, hash) || account.isEmpty()) {
            failed.add(name, address(claimed));
            throw new BadCredentialsException("Wrong account or password");
        }
        proven.add(account.get(), password);
        return signedIn(account.get(), claimed);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && encoder.matches(password, hash);
    }

    private static Authentication signedIn(KnownAccount account, Authentication claimed) {
        var actor = account.actor();
        var authorities = Actors.authorities(actor.roles(), actor.forces(), actor.everyForce());
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        account.name(), null, authorities);
        signedIn.setDetails(claimed.getDetails());
        return signedIn;
    }

    private static String address(Authentication claimed) {
        return claimed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
