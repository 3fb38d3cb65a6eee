package org.muster.web.support.problems.replies;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.web.support.problems.Problem;
import org.muster.web.support.problems.Reader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a controller throws into the reply that its caller can read. */
@ControllerAdvice
class Failures {
    private final Replies replies;

    Failures(Replies replies) {
        this.replies = replies;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void callerHasGone() {}

    @ExceptionHandler(Exception.class)
    @Nullable Object failed(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) return null;
        var problem = replies.problem(request, failure);
        return switch (Reader.of(request)) {
            case PROGRAM ->
                    ResponseEntity.status(problem.status())
                            .headers(problem.headers())
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(problem);
            case PAGE, FRAGMENT -> page(problem, request, response);
        };
    }

    static ModelAndView page(
            Problem problem, HttpServletRequest request, HttpServletResponse response) {
        problem.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setStatus(problem.status());
        if (Reader.of(request) == Reader.PAGE) {
            return new ModelAndView("support/problem").addObject("problem", problem);
        }
        response.setHeader("HX-Retarget", "#problem");
        response.setHeader("HX-Reswap", "innerHTML");
        return new ModelAndView("support/problem :: told").addObject("problem", problem);
    }
}
