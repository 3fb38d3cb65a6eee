package org.muster.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.web.support.problems.RequestIds;
import org.muster.web.support.requests.Headers;
import org.muster.web.support.requests.Repeats;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request that this thread is answering, as the other sides of the house need to know it. */
@Component
class CurrentRequest {
    private static final String AS_OF = CurrentRequest.class.getName() + ".asOf";

    /** Returns what travels beside a command. */
    Request ordering() {
        var request = servlet();
        return new Request(
                actor(),
                RequestIds.of(request),
                Repeats.of(request),
                Headers.ifMatch(header(request, "If-Match"))
                        .or(() -> Headers.number("_version", parameter(request, "_version"))),
                Optional.empty(),
                Repeats.bodyHash(request));
    }

    /** Returns what travels beside a query. */
    Request asking() {
        var request = servlet();
        return new Request(
                actor(),
                RequestIds.of(request),
                Optional.empty(),
                Optional.empty(),
                Headers.number("waitFor", parameter(request, "waitFor")),
                Optional.empty());
    }

    /** Tells the caller up to which position the answer reaches: of several, the least. */
    void answeredAsOf(long position) {
        var request = servlet();
        var least =
                request.getAttribute(AS_OF) instanceof Long earlier
                        ? Math.min(earlier, position)
                        : position;
        request.setAttribute(AS_OF, least);
        var response = Objects.requireNonNull(attributes().getResponse());
        response.setHeader("As-Of-Position", Long.toString(least));
    }

    private static Actor actor() {
        return Actors.current();
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private static HttpServletRequest servlet() {
        return attributes().getRequest();
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
