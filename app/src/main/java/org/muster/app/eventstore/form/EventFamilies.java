package org.muster.app.eventstore.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every kind of event there is, found by scanning: nothing is listed by hand. */
public final class EventFamilies {
    private static final String EVENT_FILES = "classpath*:org/muster/api/**/*Event.class";
    private static final String LANGUAGE = "org.muster.api.";
    private static final List<Class<? extends Event>> FAMILIES = scan();

    private EventFamilies() {}

    /** The sealed interfaces, one for each family. */
    public static List<Class<? extends Event>> families() {
        return FAMILIES;
    }

    /**
     * Every event class by the name under which it is stored for ever, such as {@code
     * vetting.CaseOpened}.
     */
    public static Map<String, Class<?>> byName() {
        return FAMILIES.stream()
                .flatMap(EventFamilies::members)
                .collect(Collectors.toUnmodifiableMap(EventFamilies::nameOf, type -> type));
    }

    /**
     * The stored name: the feature and the simple name, so that packages and modules may change.
     */
    public static String nameOf(Class<?> event) {
        return featureOf(event) + "." + event.getSimpleName();
    }

    /** The feature that an event belongs to, however its package is parted. */
    public static String featureOf(Class<?> event) {
        return event.getPackageName().substring(LANGUAGE.length()).split("\\.")[0];
    }

    /** The events of a family, however deep it is parted. */
    private static Stream<Class<?>> members(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? members(kind) : Stream.of(kind));
    }

    /** A family is not part of another. */
    private static boolean isFamily(Class<?> type) {
        return type.isSealed() && List.of(type.getInterfaces()).contains(Event.class);
    }

    private static List<Class<? extends Event>> scan() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(EVENT_FILES))
                    .map(
                            resource ->
                                    resource.getDescription()
                                            .replaceAll(
                                                    ".*(org/muster/api/[\\w/]+)\\.class.*", "$1"))
                    .map(path -> path.replace('/', '.'))
                    .<Class<? extends Event>>map(EventFamilies::load)
                    .filter(EventFamilies::isFamily)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<? extends Event> load(String name) {
        try {
            return Class.forName(name).asSubclass(Event.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
