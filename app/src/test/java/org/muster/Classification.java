package org.muster;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Code;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;

/** Walks through a record's components and finds text that nobody has classified. */
final class Classification {
    private final List<String> unclassified = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();
    private boolean personal;

    List<String> unclassified() {
        return unclassified;
    }

    boolean personal() {
        return personal;
    }

    void look(Class<?> type, boolean declared) {
        if (type == Account.class || type == Force.class || Code.class.isAssignableFrom(type))
            return;
        if (!seen.add(type)) return;
        if (type.isSealed())
            Stream.of(type.getPermittedSubclasses()).forEach(member -> look(member, declared));
        if (!type.isRecord()) return;
        var free = type.isAnnotationPresent(NotPersonal.class);
        for (var component : type.getRecordComponents()) look(type, component, free);
    }

    private void look(Class<?> type, RecordComponent component, boolean free) {
        var declared =
                free
                        || component.isAnnotationPresent(NotPersonal.class)
                        || component.isAnnotationPresent(Classified.class);
        look(
                component.getGenericType(),
                declared,
                type.getSimpleName() + "." + component.getName());
    }

    private void look(Type type, boolean declared, String where) {
        switch (type) {
            case Class<?> text when text == String.class -> {
                if (!declared) unclassified.add(where);
            }
            case Class<?> plain -> look(plain, declared);
            case ParameterizedType wrapped when wrapped.getRawType() == Personal.class -> {
                personal = true;
                if (!declared) unclassified.add(where);
            }
            case ParameterizedType generic -> {
                for (var argument : generic.getActualTypeArguments())
                    look(argument, declared, where);
            }
            default ->
                    throw new IllegalStateException(
                            where + " has a type that nobody expected: " + type);
        }
    }
}
