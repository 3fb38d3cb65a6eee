package org.muster.web.support.requests;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.api.views.AsAt;
import org.muster.web.support.problems.BadInput;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code asAt} and {@code knownAt} as a controller's {@link AsAt}: instants, or dates that
 * mean the end of that day in London.
 */
final class AsAtParameter implements HandlerMethodArgumentResolver {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    AsAtParameter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsAt.class;
    }

    @Override
    public AsAt resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new AsAt(
                given(request, "asAt").map(text -> read("asAt", text)),
                given(request, "knownAt").or(() -> believed(request)).map(this::known));
    }

    /** A page's form asks with one day for what was believed then of that very day. */
    private static Optional<String> believed(NativeWebRequest request) {
        return given(request, "past")
                .filter("BELIEVED"::equals)
                .flatMap(_ -> given(request, "asAt"));
    }

    static Optional<String> given(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    /** Today is not yet over, but what is known of it so far is known. */
    private Instant known(String text) {
        var now = clock.instant();
        var then = read("knownAt", text);
        if (!then.isAfter(now)) return then;
        if (text.equals(LocalDate.ofInstant(now, LONDON).toString())) return now;
        throw new BadInput("knownAt", "must not be in the future");
    }

    private static Instant read(String name, String text) {
        try {
            return text.length() == 10 ? endOf(LocalDate.parse(text)) : instant(text);
        } catch (DateTimeException e) {
            throw new BadInput(
                    name,
                    "must be a date or an instant, such as 2026-10-05 or 2026-10-05T10:02:00Z");
        }
    }

    private static Instant endOf(LocalDate day) {
        var next = day.plusDays(1).atStartOfDay(LONDON).toInstant();
        return next.minus(1, ChronoUnit.MICROS);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
