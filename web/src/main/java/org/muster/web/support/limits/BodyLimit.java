package org.muster.web.support.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.web.support.problems.TooLarge;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away bodies that are too long: by their stated length, or while they are being read. */
public final class BodyLimit extends OncePerRequestFilter {
    private final Limits limits;

    public BodyLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isUpload = request.getRequestURI().endsWith("/imports");
        var most = (isUpload ? limits.upload() : limits.body()).toBytes();
        if (request.getContentLengthLong() > most) throw new TooLarge(most);
        chain.doFilter(new LimitedBody(request, most), response);
    }
}
