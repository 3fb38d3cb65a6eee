package org.muster.app.eventstore.form;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.personal.Subject;

/** Which events are about a person, and in which of their fields that person is named. */
public final class SubjectFields {
    private static final Map<String, String> FIELDS =
            EventFamilies.byName().entrySet().stream()
                    .flatMap(
                            event ->
                                    of(event.getValue()).stream()
                                            .map(field -> Map.entry(event.getKey(), field)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private SubjectFields() {}

    /**
     * The field that names the person, for an event of this stored name; empty if it is about
     * nobody.
     */
    public static Optional<String> of(String eventName) {
        return Optional.ofNullable(FIELDS.get(eventName));
    }

    private static Optional<String> of(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Subject.class))
                .map(RecordComponent::getName)
                .findFirst();
    }
}
