package org.muster.web.support.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads ids, codes, dates and instants from addresses, parameters and form fields. */
@Configuration(proxyBeanMethods = false)
class FlatConversions implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new ToFlat());
        registry.addConverter(new FromFlat());
        registry.addConverter(String.class, UUID.class, unlessBlank(FlatShape::uuid));
        registry.addConverter(String.class, LocalDate.class, unlessBlank(StrictValues::date));
        registry.addConverter(String.class, Instant.class, unlessBlank(StrictValues::instant));
    }

    /** An empty field of a form is one that was not filled in. */
    private static <T> Converter<String, @Nullable T> unlessBlank(Converter<String, T> reading) {
        return text -> text.isBlank() ? null : reading.convert(text);
    }

    private static final class ToFlat implements ConditionalGenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return FlatShape.of(to.getType()).isPresent();
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            return text == null || text.toString().isBlank()
                    ? null
                    : FlatShape.of(to.getType()).orElseThrow().read(text.toString());
        }
    }

    private static final class FromFlat implements ConditionalGenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Record.class, String.class));
        }

        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return FlatShape.of(from.getType()).isPresent();
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : FlatShape.of(value.getClass()).orElseThrow().write(value);
        }
    }
}
