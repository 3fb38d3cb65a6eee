package org.muster.web.support.acts;

import java.util.Map;

/** One field of an act's form, and how it is filled in. */
public record Asked(
        Kind kind, String name, String label, String hint, Map<String, String> options) {
    /** How a field is filled in. */
    public enum Kind {
        LINE,
        PASSAGE,
        DAY,
        CHOICE
    }

    public static Asked line(String name, String label, String hint) {
        return new Asked(Kind.LINE, name, label, hint, Map.of());
    }

    public static Asked passage(String name, String label, String hint) {
        return new Asked(Kind.PASSAGE, name, label, hint, Map.of());
    }

    public static Asked day(String name, String label, String hint) {
        return new Asked(Kind.DAY, name, label, hint, Map.of());
    }

    public static Asked choice(String name, String label, Map<String, String> options) {
        return new Asked(Kind.CHOICE, name, label, "", options);
    }
}
