package org.muster.web.support.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.api.Request;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes a keyed hash of what a POST of a program asks, and with it the {@code Idempotency-Key}
 * where one is given: a repeat with the same body is answered once.
 */
public final class Repeats extends OncePerRequestFilter {
    private static final String HASH = Repeats.class.getName();

    private final RequestHash hash;

    public Repeats(RequestHash hash) {
        this.hash = hash;
    }

    /** Returns the key under which this request may be repeated, where it has one. */
    public static Optional<Request.Repeat> of(HttpServletRequest request) {
        return bodyHash(request)
                .flatMap(hash -> key(request).map(key -> new Request.Repeat(key, hash)));
    }

    /** Returns the hash of what this request asks, where it was noted. */
    public static Optional<String> bodyHash(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(HASH));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        key(request); // a malformed one is refused before the body is read
        var hashed = hash.of(request);
        request.setAttribute(HASH, hashed.hexadecimal());
        chain.doFilter(hashed.request(), response);
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Headers.repeatKey(Optional.ofNullable(request.getHeader("Idempotency-Key")));
    }
}
