package org.muster.app.eventstore.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Personal.Erased;
import org.muster.api.personal.Personal.Present;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How personal data stands in an event's JSON before it is sealed: {@code {"personal": "IDENTITY",
 * "value": …}}, or {@code {"personal": "IDENTITY", "erased": true}}. The category comes from the
 * component's classification.
 */
final class StoredPersonal {
    static final String CATEGORY = "personal";
    static final String VALUE = "value";
    static final String SEALED = "sealed";
    static final String ERASED = "erased";

    private StoredPersonal() {}

    static SimpleModule module() {
        return new SimpleModule("personal")
                .addSerializer(new Writer(null))
                .addDeserializer(Personal.class, new Reader(null));
    }

    private static final class Writer extends ValueSerializer<Personal<?>> {
        private final @Nullable String category;

        Writer(@Nullable String category) {
            this.category = category;
        }

        @Override
        public Class<?> handledType() {
            return Personal.class;
        }

        @Override
        public ValueSerializer<?> createContextual(
                SerializationContext context, @Nullable BeanProperty property) {
            return Optional.ofNullable(property)
                    .map(p -> p.getAnnotation(Classified.class))
                    .map(classified -> new Writer(classified.value().name()))
                    .orElse(this);
        }

        @Override
        public void serialize(
                Personal<?> personal, JsonGenerator json, SerializationContext context) {
            if (category == null)
                throw new IllegalStateException("personal data without a classification");
            json.writeStartObject();
            json.writeStringProperty(CATEGORY, category);
            switch (personal) {
                case Present<?> present -> json.writePOJOProperty(VALUE, present.value());
                case Erased<?> erased -> json.writeBooleanProperty(ERASED, true);
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Personal<?>> {
        private final @Nullable JavaType value;

        Reader(@Nullable JavaType value) {
            this.value = value;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            JsonNode tree = context.readTree(json);
            return tree.has(VALUE)
                    ? Personal.of(context.readTreeAsValue(tree.get(VALUE), value))
                    : Personal.erased();
        }
    }
}
