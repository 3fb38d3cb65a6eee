package org.muster.web.support.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a flat record from text, and from nothing else. */
final class FlatReader extends StdDeserializer<Object> {
    private final FlatShape shape;

    FlatReader(FlatShape shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(shape.type(), in);
        }
        return read(shape, in.getString(), context);
    }

    private static Object read(FlatShape shape, String text, DeserializationContext context) {
        try {
            return shape.read(text);
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(shape.type(), e);
        }
    }

    /** Reads it from the key of a map. */
    static final class Key extends KeyDeserializer {
        private final FlatShape shape;

        Key(FlatShape shape) {
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return read(shape, key, context);
        }
    }
}
