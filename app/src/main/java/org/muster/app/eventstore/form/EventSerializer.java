package org.muster.app.eventstore.form;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;

/**
 * Writes events under stable names and a revision, never under Java class names, so that packages
 * may move and other programs may read them.
 */
public class EventSerializer extends Jackson3Serializer {
    /** The revision of every event that no upcaster has changed yet. */
    static final String FIRST_REVISION = "1";

    private final Map<String, Class<?>> types = EventFamilies.byName();
    private final Map<Class<?>, String> names = new HashMap<>();

    public EventSerializer() {
        super(
                builder()
                        .jsonMapperBuilderCustomizer(
                                json ->
                                        json.annotationIntrospector(new StoredLanguage())
                                                .addModule(StoredPersonal.module())
                                                .enable(
                                                        DeserializationFeature
                                                                .FAIL_ON_UNKNOWN_PROPERTIES)));
        types.forEach((name, type) -> names.put(type, name));
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        var name = names.get(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name, FIRST_REVISION);
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        var type = types.get(stored.getName());
        return type == null ? super.resolveClassName(stored) : type.getName();
    }
}
