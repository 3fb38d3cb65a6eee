package org.muster.app.policies;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Collectors;
import org.muster.api.policies.BadPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shape that every policy file has: its JSON Schema first, then the types it is read into. */
final class PolicyShape {
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final Schema schema;

    PolicyShape(byte[] schema) {
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(STRICT.readTree(schema));
    }

    PolicyFile read(byte[] text) {
        try {
            var tree = STRICT.readTree(text);
            requireShape(tree);
            return STRICT.treeToValue(tree, PolicyFile.class);
        } catch (JacksonException e) {
            throw new BadPolicy(place(e), firstClause(e.getOriginalMessage()));
        }
    }

    private void requireShape(JsonNode tree) {
        for (var error : schema.validate(tree)) {
            throw new BadPolicy(error.getInstanceLocation().toString(), error.getMessage());
        }
    }

    private static String place(JacksonException e) {
        if (e.getPath().isEmpty()) {
            return "line " + e.getLocation().getLineNr();
        }
        return e.getPath().stream()
                .map(
                        step ->
                                step.getPropertyName() == null
                                        ? "" + step.getIndex()
                                        : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String firstClause(String message) {
        return message.split(": ", 2)[0];
    }
}
