package org.muster.app.personaldata;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.muster.api.personal.Classified.Category;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals the personal fields of an event's JSON on its way into the store, and opens them on the way
 * out. A sealed field is bound to its person, category, event and place in the event, so that it
 * opens nowhere else. Field by field: {@code {"personal": "IDENTITY", "value": …}} becomes {@code
 * {"personal": "IDENTITY", "sealed": "…"}}, and comes back as {@code {"personal": "IDENTITY",
 * "erased": true}} once the key is destroyed.
 */
public final class Seals {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CATEGORY = "personal";
    private static final String VALUE = "value";
    private static final String SEALED = "sealed";
    private static final String ERASED = "erased";

    private final PersonKeys keys;
    private final Function<String, Optional<String>> subjectFields;

    /**
     * @param subjectFields the field that names the person, by the stored name of an event that is
     *     about one
     */
    public Seals(PersonKeys keys, Function<String, Optional<String>> subjectFields) {
        this.keys = keys;
        this.subjectFields = subjectFields;
    }

    /**
     * Returns the event's JSON with every personal field sealed; the JSON itself if it is about
     * nobody.
     */
    public byte[] seal(byte[] json, String eventId, String eventName) {
        return subjectFields
                .apply(eventName)
                .map(field -> rewrite(json, field, eventId + "/" + eventName, this::sealed))
                .orElse(json);
    }

    /** Returns the event's JSON with every sealed field opened, or marked as erased. */
    public byte[] open(byte[] json, String eventId, String eventName) {
        return subjectFields
                .apply(eventName)
                .map(field -> rewrite(json, field, eventId + "/" + eventName, this::opened))
                .orElse(json);
    }

    /** Rewrites one personal field, which stands at a place and is about a person. */
    private interface Rewriting {
        void rewrite(ObjectNode field, UUID person, Category category, String place);
    }

    private static byte[] rewrite(
            byte[] json, String subjectField, String place, Rewriting rewriting) {
        var event = JSON.readTree(json);
        var person = UUID.fromString(event.get(subjectField).asString());
        walk(event, person, place, rewriting);
        return JSON.writeValueAsBytes(event);
    }

    private static void walk(JsonNode node, UUID person, String place, Rewriting rewriting) {
        switch (node) {
            case ObjectNode field when field.has(CATEGORY) ->
                    rewriting.rewrite(
                            field, person, Category.valueOf(field.get(CATEGORY).asString()), place);
            case ObjectNode object ->
                    object.properties()
                            .forEach(
                                    p ->
                                            walk(
                                                    p.getValue(),
                                                    person,
                                                    place + "/" + p.getKey(),
                                                    rewriting));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++)
                    walk(array.get(i), person, place + "/" + i, rewriting);
            }
            default -> {} // a plain value
        }
    }

    private void sealed(ObjectNode field, UUID person, Category category, String place) {
        var value = field.remove(VALUE);
        if (value == null) return;
        keys.forSealing(person, category)
                .map(
                        key ->
                                Aead.seal(
                                        key,
                                        JSON.writeValueAsBytes(value),
                                        bound(person, category, place)))
                .ifPresentOrElse(
                        bytes -> field.put(SEALED, Base64.getEncoder().encodeToString(bytes)),
                        () -> field.put(ERASED, true));
    }

    private void opened(ObjectNode field, UUID person, Category category, String place) {
        var sealed = field.remove(SEALED);
        if (sealed == null) return;
        var bytes = Base64.getDecoder().decode(sealed.asString());
        keys.forOpening(person, category)
                .map(key -> JSON.readTree(Aead.open(key, bytes, bound(person, category, place))))
                .ifPresentOrElse(value -> field.set(VALUE, value), () -> field.put(ERASED, true));
    }

    private static String bound(UUID person, Category category, String place) {
        return person + "/" + category + "/" + place;
    }
}
