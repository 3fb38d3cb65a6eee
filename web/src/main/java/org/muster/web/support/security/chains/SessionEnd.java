package org.muster.web.support.security.chains;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that nobody uses, or that has lasted long enough. What a page fetches by itself is
 * no use: live updates would keep an abandoned screen signed in for ever.
 */
final class SessionEnd extends OncePerRequestFilter {
    static final String BY_ITSELF = "X-Muster-By-Itself";
    private static final String LAST_USED = SessionEnd.class.getName();

    private final SessionRules rules;
    private final Clock realTime;

    SessionEnd(SessionRules rules, Clock realTime) {
        this.rules = rules;
        this.realTime = realTime;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            if (isOver(session)) session.invalidate();
            else if (!isByItself(request)) session.setAttribute(LAST_USED, realTime.millis());
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        var now = realTime.millis();
        var used = session.getAttribute(LAST_USED) instanceof Long time ? time : now;
        return now - used > rules.idle().toMillis()
                || now - session.getCreationTime() > rules.longest().toMillis();
    }

    private static boolean isByItself(HttpServletRequest request) {
        return request.getHeader(BY_ITSELF) != null
                || request.getRequestURI().equals("/api/v1/stream");
    }
}
