package org.muster.web.support.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords for this account from this address: no password is looked at now. */
final class TooManyFailures extends AuthenticationException {
    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    Duration untilNext() {
        return wait;
    }
}
