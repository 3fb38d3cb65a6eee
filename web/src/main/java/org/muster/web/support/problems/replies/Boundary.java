package org.muster.web.support.problems.replies;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.web.support.problems.TooLarge;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no failure of a filter or of a page's rendering reach the server. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Boundary extends OncePerRequestFilter {
    private final Replies replies;

    Boundary(Replies replies) {
        this.replies = replies;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            replies.send(request, response, e.getRootCause() == null ? e : e.getRootCause());
        } catch (RuntimeException | TooLarge e) {
            replies.send(request, response, e);
        }
    }
}
