package org.muster.web.support.security.chains;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.problems.TooFast;
import org.muster.web.support.problems.replies.Replies;
import org.muster.web.support.security.passwords.TooManyFailures;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Says to a program that it must sign in, and how it can. */
final class SignInRequired implements AuthenticationEntryPoint {
    private final Replies replies;
    private final String challenge;

    SignInRequired(Replies replies, String challenge) {
        this.replies = replies;
        this.challenge = challenge;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyFailures tooMany) {
            replies.send(request, response, new TooFast(tooMany.untilNext()));
            return;
        }
        // a browser would answer a challenge to a script with a dialog of its own
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        replies.send(request, response, failure);
    }

    /** Sends the person behind a part of a page to the sign-in page, not the part. */
    static AuthenticationEntryPoint page(AuthenticationEntryPoint signInPage) {
        return (request, response, failure) -> {
            if (Reader.of(request) == Reader.FRAGMENT) {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                signInPage.commence(request, response, failure);
            }
        };
    }
}
