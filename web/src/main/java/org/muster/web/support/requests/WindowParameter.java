package org.muster.web.support.requests;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.api.views.Window;
import org.muster.web.support.problems.BadInput;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code cursor} as a controller's {@link Window}. */
public final class WindowParameter implements HandlerMethodArgumentResolver {
    /** Writes where the rest of a list begins as a cursor that says nothing to its reader. */
    public static String cursor(String from) {
        var bytes = from.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Window.class;
    }

    @Override
    public Window resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var limit = Headers.number("limit", parameter(request, "limit"));
        var from = parameter(request, "cursor").map(WindowParameter::from);
        try {
            return new Window(limit.map(Math::toIntExact).orElse(Window.USUAL), from);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadInput("limit", "must be a whole number from 1 to " + Window.MOST);
        }
    }

    private static String from(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput("cursor", "is not a cursor that was given here");
        }
    }

    private static Optional<String> parameter(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
