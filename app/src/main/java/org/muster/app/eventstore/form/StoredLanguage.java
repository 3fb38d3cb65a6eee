package org.muster.app.eventstore.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Code;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.personal.Personal;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How the words of the language are written in stored JSON: ids and codes as flat strings, the
 * members of a sealed family with what they are. The language itself knows no JSON.
 */
final class StoredLanguage extends JacksonAnnotationIntrospector {
    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMethod method && isTheOneComponent(method)
                ? Boolean.TRUE
                : super.hasAsValue(config, member);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        return creator instanceof AnnotatedConstructor constructor
                        && isFlat(constructor.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, creator);
    }

    @Override
    public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return family(annotated)
                .map(
                        family ->
                                JsonTypeInfo.Value.construct(
                                        JsonTypeInfo.Id.NAME,
                                        JsonTypeInfo.As.PROPERTY,
                                        "is",
                                        null,
                                        false,
                                        true))
                .orElseGet(() -> super.findPolymorphicTypeInfo(config, annotated));
    }

    @Override
    public List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        return family(annotated)
                .map(
                        family ->
                                Stream.of(family.getPermittedSubclasses())
                                        .map(
                                                member ->
                                                        new NamedType(
                                                                member, member.getSimpleName()))
                                        .toList())
                .orElseGet(() -> super.findSubtypes(config, annotated));
    }

    static boolean isFlat(Class<?> type) {
        return type.isRecord()
                && (Id.class.isAssignableFrom(type)
                        || Code.class.isAssignableFrom(type)
                        || type == Account.class
                        || type == PartialDate.class
                        || type == Force.class);
    }

    private static boolean isTheOneComponent(AnnotatedMethod method) {
        return isFlat(method.getDeclaringClass())
                && Stream.of(method.getDeclaringClass().getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method.getAnnotated()::equals);
    }

    /**
     * A sealed family of values; events are named by the store itself, and personal data has its
     * own form.
     */
    private static Optional<Class<?>> family(Annotated annotated) {
        return Optional.of(annotated)
                .filter(AnnotatedClass.class::isInstance)
                .<Class<?>>map(Annotated::getRawType)
                .filter(type -> type.getName().startsWith("org.muster.api."))
                .filter(type -> type.isInterface() && type.isSealed())
                .filter(type -> type != Personal.class && !Event.class.isAssignableFrom(type));
    }
}
