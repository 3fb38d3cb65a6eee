package org.muster.web.support.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/**
 * Reads and writes ids, codes and other values of one component as flat strings, also as the keys
 * of maps: what JSON calls {@code "4f1c…"} is a {@code CaseId} in Java.
 */
public final class FlatRecords extends SimpleModule {
    public FlatRecords() {
        super("FlatRecords");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers(FlatWriter::new));
        context.addKeySerializers(new Writers(FlatWriter.Key::new));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static Optional<FlatShape> shape(JavaType type) {
        return FlatShape.of(type.getRawClass());
    }

    private record Writers(Function<FlatShape, ValueSerializer<?>> how) implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return shape(type).<ValueSerializer<?>>map(how).orElse(null);
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shape(type).map(FlatReader::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return FlatShape.of(type).isPresent();
        }
    }

    private static final class KeyReaders implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return shape(type).map(FlatReader.Key::new).orElse(null);
        }
    }
}
