package org.muster.web.support.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.muster.web.support.problems.TooFast;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds each caller, an account or else an address, to a number of requests a second. */
public final class RateLimit extends OncePerRequestFilter {
    private final TokenBuckets buckets;

    public RateLimit(TokenBuckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = buckets.take(caller(request));
        if (wait.compareTo(Duration.ZERO) > 0) throw new TooFast(wait);
        chain.doFilter(request, response);
    }

    private static String caller(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? "address " + request.getRemoteAddr()
                : "account " + who.getName();
    }
}
