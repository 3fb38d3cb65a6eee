package org.muster.web.support.json;

import org.jspecify.annotations.Nullable;
import org.muster.api.personal.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Shows personal data to whoever was allowed to ask for it: its value, or that it is erased. */
public final class ShownPersonal extends SimpleModule {
    /** What stands where there was personal data once. */
    public static final String ERASED = "[erased]";

    public ShownPersonal() {
        super("ShownPersonal");
        addSerializer(new Writer());
    }

    private static final class Writer extends StdSerializer<Personal<?>> {
        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, shown(value));
        }

        private static @Nullable Object shown(Personal<?> personal) {
            return switch (personal) {
                case Personal.Present<?>(var value) -> value;
                case Personal.Erased<?>() -> ERASED;
            };
        }
    }
}
