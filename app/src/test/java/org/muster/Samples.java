package org.muster;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.Code;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.personal.Personal;

/**
 * Makes one sample of any record of the language, always the same, with everything optional
 * present.
 */
final class Samples {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private Samples() {}

    static Object of(Class<?> record) {
        try {
            var components = record.getRecordComponents();
            var types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values =
                    Stream.of(components)
                            .map(RecordComponent::getGenericType)
                            .map(Samples::value)
                            .toArray();
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + record, e);
        }
    }

    private static Object value(Type type) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }

    private static Object generic(ParameterizedType type) {
        var first = type.getActualTypeArguments()[0];
        var raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) return Optional.of(value(first));
        if (raw == Personal.class) return Personal.of(value(first));
        if (raw == Set.class) return Set.of(value(first));
        if (raw == Map.class) return Map.of(value(first), value(type.getActualTypeArguments()[1]));
        if (raw == List.class) return list(first);
        throw new IllegalStateException("no sample of " + type);
    }

    /** One element, or for a sealed family one of each member. */
    private static List<?> list(Type element) {
        return element instanceof Class<?> family && family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).map(Samples::of).toList()
                : List.of(value(element));
    }

    private static Object plain(Class<?> type) {
        if (type == String.class) return "text";
        if (type == int.class || type == Integer.class) return 3;
        if (type == long.class || type == Long.class) return 4L;
        if (type == double.class || type == Double.class) return 3.5;
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == UUID.class) return ID;
        if (type == Instant.class) return Instant.parse("2026-03-01T09:30:00.123456Z");
        if (type == LocalDate.class) return LocalDate.of(2026, 3, 1);
        if (type == PartialDate.class) return new PartialDate("2026-03-01");
        if (type == Period.class) return Period.ofYears(1);
        if (type == Account.class) return new Account("account");
        if (type == Force.class) return new Force("A Force");
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isSealed()) return of(type.getPermittedSubclasses()[0]);
        if (Code.class.isAssignableFrom(type)) return code(type);
        return of(type);
    }

    private static Object code(Class<?> type) {
        try {
            return type.getConstructor(String.class).newInstance("CODE");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
