package org.muster.web.support.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.api.Request;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the {@code Idempotency-Key} of a POST together with a keyed hash of what it asks. */
public final class Repeats extends OncePerRequestFilter {
    private static final String ATTRIBUTE = Repeats.class.getName();

    private final RequestHash hash;

    public Repeats(RequestHash hash) {
        this.hash = hash;
    }

    /** Returns the key under which this request may be repeated, where it has one. */
    public static Optional<Request.Repeat> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Request.Repeat repeat
                ? Optional.of(repeat)
                : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader("Idempotency-Key") == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = Headers.repeatKey(Optional.of(request.getHeader("Idempotency-Key")));
        var hashed = hash.of(request);
        key.ifPresent(
                k -> request.setAttribute(ATTRIBUTE, new Request.Repeat(k, hashed.hexadecimal())));
        chain.doFilter(hashed.request(), response);
    }
}
