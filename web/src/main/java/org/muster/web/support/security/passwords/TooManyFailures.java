package org.muster.web.support.security.passwords;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords for this account from this address: no password is looked at now. */
public final class TooManyFailures extends AuthenticationException {
    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    public Duration untilNext() {
        return wait;
    }
}
