package org.muster.web.support.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.muster.api.refusals.Forbidden;
import org.muster.web.support.Gives;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away whoever may never give the order of an endpoint, before anything of it is read. */
public final class RoleGuard implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var gives = method.getMethodAnnotation(Gives.class);
            if (gives != null && Stream.of(gives.value()).noneMatch(Actors::may)) {
                throw new Forbidden();
            }
        }
        return true;
    }
}
