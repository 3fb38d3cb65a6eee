package org.muster.web.support.problems;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Writes RFC 6901 pointers. */
public final class Pointers {
    private Pointers() {}

    public static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    public static String of(JacksonException e) {
        return e.getPath().stream().map(Pointers::step).collect(Collectors.joining());
    }

    /** Turns {@code skills[0].name} into {@code /skills/0/name}. */
    public static String ofField(String path) {
        return "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
    }

    private static String step(JacksonException.Reference step) {
        return "/"
                + (step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : escaped(step.getPropertyName()));
    }
}
