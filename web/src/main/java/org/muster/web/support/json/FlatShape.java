package org.muster.web.support.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Code;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;

/** How a record of one component becomes text, and comes back from it. */
public final class FlatShape {
    private static final Set<Class<?>> FLAT =
            Set.of(
                    Id.class,
                    Code.class,
                    Account.class,
                    Force.class,
                    PartialDate.class,
                    Line.class,
                    Passage.class);

    private static final ClassValue<Optional<FlatShape>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Optional<FlatShape> computeValue(Class<?> type) {
                    return isFlat(type) ? Optional.of(new FlatShape(type)) : Optional.empty();
                }
            };

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Method component;

    private FlatShape(Class<?> type) {
        var only = type.getRecordComponents()[0];
        try {
            this.type = type;
            constructor = type.getDeclaredConstructor(only.getType());
            constructor.setAccessible(true);
            component = only.getAccessor();
            component.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its own constructor: " + type, e);
        }
    }

    /** Returns the shape of a type that is written flat, or nothing for any other type. */
    public static Optional<FlatShape> of(Class<?> type) {
        return KNOWN.get(type);
    }

    Class<?> type() {
        return type;
    }

    /**
     * Makes the value that a text stands for.
     *
     * @throws IllegalArgumentException saying what the text should look like
     */
    public Object read(String text) {
        try {
            return constructor.newInstance(isUuid() ? uuid(text) : text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) throw refusal;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a value as the text that stands for it. */
    public String write(Object value) {
        try {
            return component.invoke(value).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isUuid() {
        return component.getReturnType() == UUID.class;
    }

    static UUID uuid(String text) {
        if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            return UUID.fromString(text);
        throw new IllegalArgumentException("must be a UUID");
    }

    private static boolean isFlat(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) return false;
        var only = type.getRecordComponents()[0].getType();
        return (only == UUID.class || only == String.class)
                && FLAT.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }
}
