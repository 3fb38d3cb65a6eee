package org.muster.app.eventstore.form;

import org.axonframework.serialization.SimpleSerializedObject;

/** An event's stored JSON before it is sealed, for tests to look at. */
public final class StoredForm {
    private static final EventSerializer SERIALIZER = new EventSerializer();

    private StoredForm() {}

    public static String pretty(Object event) {
        return SERIALIZER
                        .getObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(event)
                + "\n";
    }

    public static Object read(String name, byte[] json) {
        return SERIALIZER.deserialize(
                new SimpleSerializedObject<>(
                        json, byte[].class, name, EventSerializer.FIRST_REVISION));
    }
}
