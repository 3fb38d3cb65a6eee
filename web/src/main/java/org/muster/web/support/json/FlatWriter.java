package org.muster.web.support.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a flat record as text. */
final class FlatWriter extends StdSerializer<Object> {
    private final FlatShape shape;

    FlatWriter(FlatShape shape) {
        super(shape.type());
        this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        out.writeString(shape.write(value));
    }

    /** Writes it as the key of a map. */
    static final class Key extends StdSerializer<Object> {
        private final FlatShape shape;

        Key(FlatShape shape) {
            super(shape.type());
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeName(shape.write(value));
        }
    }
}
