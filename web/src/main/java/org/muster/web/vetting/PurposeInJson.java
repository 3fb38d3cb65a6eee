package org.muster.web.vetting;

import java.util.Locale;
import java.util.stream.Stream;
import org.muster.api.vetting.CasePurpose;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The purpose of a case is the one code of the API that is written in small letters. */
@Component
class PurposeInJson extends SimpleModule {
    PurposeInJson() {
        super("PurposeInJson");
        addSerializer(new Writer());
        addDeserializer(CasePurpose.class, new Reader());
    }

    private static final class Writer extends StdSerializer<CasePurpose> {
        Writer() {
            super(CasePurpose.class);
        }

        @Override
        public void serialize(CasePurpose value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class Reader extends StdDeserializer<CasePurpose> {
        Reader() {
            super(CasePurpose.class);
        }

        @Override
        public CasePurpose deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (CasePurpose) context.handleUnexpectedToken(CasePurpose.class, in);
            }
            var text = in.getString();
            return Stream.of(CasePurpose.values())
                    .filter(purpose -> purpose.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    context.weirdStringException(
                                            text, CasePurpose.class, "no such purpose"));
        }
    }
}
