package org.muster.web.support.problems.replies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.web.support.problems.Kind;
import org.muster.web.support.problems.Problem;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.problems.RequestIds;
import org.muster.web.support.problems.causes.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller does: in filters and behind them. */
@Component
public class Replies {
    static final String PROBLEM = Problem.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

    private final JsonMapper json;

    Replies(JsonMapper json) {
        this.json = json;
    }

    /** Answers with what a failure means to the caller; a failure of ours is logged, once. */
    public void send(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        send(request, response, problem(request, failure));
    }

    /** Answers with a problem: written out for a program, as a page for a person. */
    public void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        var named = problem.named(RequestIds.of(request));
        if (response.isCommitted()) return;
        named.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        if (Reader.of(request) == Reader.PROGRAM) {
            response.setStatus(named.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(named));
        } else {
            request.setAttribute(PROBLEM, named);
            response.sendError(named.status());
        }
    }

    Problem problem(HttpServletRequest request, Throwable failure) {
        var problem = Problems.of(failure).named(RequestIds.of(request));
        if (problem.status() == Kind.UNEXPECTED.status) {
            LOG.error("Request {} failed", RequestIds.of(request), failure);
        }
        return problem;
    }
}
