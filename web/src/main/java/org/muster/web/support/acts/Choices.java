package org.muster.web.support.acts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a list lets its reader choose from: the name that is sent, and what it is called. */
public final class Choices {
    private Choices() {}

    public static <E extends Enum<E>> Map<String, String> of(
            E[] choices, Function<E, String> label) {
        var map = new LinkedHashMap<String, String>();
        for (var choice : choices) map.put(choice.name(), label.apply(choice));
        return map;
    }
}
