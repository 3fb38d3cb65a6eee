package org.muster.web.support.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.muster.web.support.problems.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads text, ids, dates and instants in one form each, and nothing that cannot be stored. */
final class StrictValues extends SimpleModule {
    StrictValues() {
        super("StrictValues");
        addDeserializer(String.class, new Reader<>(String.class, StrictValues::text));
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, StrictValues::date));
        addDeserializer(Instant.class, new Reader<>(Instant.class, StrictValues::instant));
        addDeserializer(UUID.class, new Reader<>(UUID.class, FlatShape::uuid));
    }

    private static String text(String text) {
        if (text.chars().anyMatch(StrictValues::isControl))
            throw new IllegalArgumentException("must not contain control characters");
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE))
            throw new IllegalArgumentException("must not contain halves of characters");
        return text;
    }

    static LocalDate date(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}"))
            throw new IllegalArgumentException("must be a date, such as 2026-10-05");
        return LocalDate.parse(text);
    }

    static Instant instant(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}[Tt]\\S{1,40}"))
            throw new IllegalArgumentException("must be an instant, such as 2026-10-05T10:02:00Z");
        return OffsetDateTime.parse(text).toInstant();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> reading;

        Reader(Class<T> type, Function<String, T> reading) {
            super(type);
            this.type = type;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            try {
                return reading.apply(in.getString());
            } catch (RuntimeException e) {
                throw context.instantiationException(type, e);
            }
        }
    }
}
