package org.muster.web.support.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.muster.api.views.AsAt;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a question about the past where only the present can be told: never a wrong answer. */
final class TimeTravelGuard implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !travels(method)) {
            var faults =
                    Stream.of("asAt", "knownAt")
                            .filter(name -> request.getParameter(name) != null)
                            .map(name -> Fault.of(name, "is not answered here"))
                            .toList();
            refuse(faults);
        }
        return true;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) throw new BadInput(faults, "TIME_TRAVEL_NOT_SUPPORTED");
    }

    private static boolean travels(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == AsAt.class);
    }
}
