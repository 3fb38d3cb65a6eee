package org.muster.web.support.problems.replies;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.muster.web.support.problems.Kind;
import org.muster.web.support.problems.Problem;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.problems.RequestIds;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what failed before a controller was reached. */
@Controller
class ErrorPages implements ErrorController {
    private final Replies replies;

    ErrorPages(Replies replies) {
        this.replies = replies;
    }

    @RequestMapping("/error")
    @Nullable ModelAndView failed(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = problem(request).named(RequestIds.of(request));
        if (Reader.of(request) != Reader.PROGRAM) return Failures.page(problem, request, response);
        replies.send(request, response, problem);
        return null;
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(Replies.PROBLEM) instanceof Problem known) return known;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure)
            return replies.problem(request, failure);
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Problem.of(status)
                : Problem.of(Kind.NOT_FOUND);
    }
}
