package org.muster.web.support.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * How JSON is read here: each property known and present unless it is optional, each value of the
 * type it should have, nothing twice, nothing after the end, nothing without measure.
 */
@Configuration(proxyBeanMethods = false)
public class StrictJson {
    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 200_000;

    @Bean
    JsonFactoryBuilderCustomizer measured() {
        return factory ->
                factory.streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNameLength(200)
                                .maxNumberLength(40)
                                .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return StrictJson::strict;
    }

    static void strict(JsonMapper.Builder json) {
        json.addModules(new FlatRecords(), new ShownPersonal(), new StrictValues())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        coercion ->
                                coercion.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum,
                        coercion ->
                                coercion.setCoercion(
                                        CoercionInputShape.EmptyString, CoercionAction.Fail));
        nullsOnlyWhereOptional(json);
    }

    /** A component of a request is required, unless it is an Optional; a list may be left out. */
    private static void nullsOnlyWhereOptional(JsonMapper.Builder json) {
        json.withAllConfigOverrides(
                all -> all.setDefaultNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL)));
        json.withConfigOverride(Optional.class, o -> o.setNullHandling(nulls(Nulls.SET)));
        for (var collection : List.of(List.class, Set.class, Map.class)) {
            json.withConfigOverride(
                    collection,
                    o ->
                            o.setNullHandling(
                                    JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)));
        }
    }

    private static JsonSetter.Value nulls(Nulls handling) {
        return JsonSetter.Value.forValueNulls(handling);
    }
}
