package org.muster.web.support.problems.causes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.api.Id;

/** Says in words what a value of a type looks like. */
final class Expected {
    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) return "is not what is expected here";
        if (type.isEnum()) return "must be one of " + constants(type);
        if (type == UUID.class || Id.class.isAssignableFrom(type)) return "must be a UUID";
        if (type == boolean.class || type == Boolean.class) return "must be true or false";
        if (whole(type)) return "must be a whole number";
        if (type == double.class || type == Double.class || type == BigDecimal.class)
            return "must be a number";
        if (type == LocalDate.class) return "must be a date, such as 2026-10-05";
        if (type == Instant.class) return "must be an instant, such as 2026-10-05T10:02:00Z";
        if (Collection.class.isAssignableFrom(type)) return "must be a list";
        if (type == Optional.class) return "is not what is expected here";
        return textual(type) ? "must be text" : "must be an object";
    }

    static boolean whole(Class<?> type) {
        return type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class;
    }

    private static boolean textual(Class<?> type) {
        return type == String.class
                || type.isRecord()
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getType() == String.class;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
