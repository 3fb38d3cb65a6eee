package org.muster.app.contract;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.app.support.Caller;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract that the service serves.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path with its variables in braces
 * @param fields of its JSON body, by name; empty where it takes none or another kind of body
 * @param takesJson whether its body is JSON
 */
record Operation(String method, String path, List<String> fields, boolean takesJson) {
    private static final String JSON = "application/json";

    static Stream<Operation> all(int port) {
        var contract = Caller.nobody(port).get("/api/v1/openapi").expect(200).json();
        return contract.path("paths").properties().stream()
                .flatMap(
                        path ->
                                path.getValue().properties().stream()
                                        .map(
                                                each ->
                                                        of(
                                                                contract,
                                                                each.getKey(),
                                                                path.getKey(),
                                                                each.getValue())));
    }

    private static Operation of(JsonNode contract, String method, String path, JsonNode about) {
        var content = about.path("requestBody").path("content");
        var schema = resolved(contract, content.path(JSON).path("schema"));
        var fields = List.copyOf(schema.path("properties").propertyNames());
        return new Operation(method.toUpperCase(Locale.ROOT), path, fields, content.has(JSON));
    }

    private static JsonNode resolved(JsonNode contract, JsonNode schema) {
        return schema.has("$ref")
                ? contract.at(schema.path("$ref").asString().substring(1))
                : schema;
    }

    boolean isOrder() {
        return method.equals("POST");
    }

    /** Its path with the same value in each variable. */
    String with(String value) {
        return path.replaceAll("\\{[^}]*}", value);
    }

    /** Its path with ids that nobody has. */
    String withUnknownIds() {
        return with(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
