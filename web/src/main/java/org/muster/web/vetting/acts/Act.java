package org.muster.web.vetting.acts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.api.Command;
import org.muster.web.support.pages.Fields;

/**
 * Something that may be done in a case now, and the form that asks for it.
 *
 * @param name its part of the address
 * @param meaning turns the fields into the order
 */
public record Act(
        String name,
        String title,
        String explanation,
        List<Asked> asked,
        String done,
        Function<Fields, Command> meaning) {

    /** How a field is filled in. */
    public enum Kind {
        LINE,
        PASSAGE,
        DAY,
        CHOICE,
        /** Any number of choices. */
        TICKS
    }

    /** One field of the form. */
    public record Asked(
            Kind kind, String name, String label, String hint, Map<String, String> options) {
        static Asked line(String name, String label, String hint) {
            return new Asked(Kind.LINE, name, label, hint, Map.of());
        }

        static Asked passage(String name, String label, String hint) {
            return new Asked(Kind.PASSAGE, name, label, hint, Map.of());
        }

        static Asked day(String name, String label, String hint) {
            return new Asked(Kind.DAY, name, label, hint, Map.of());
        }

        static Asked ticks(String name, String label, Map<String, String> options) {
            return new Asked(Kind.TICKS, name, label, "", options);
        }

        static Asked choice(String name, String label, Map<String, String> options) {
            return new Asked(Kind.CHOICE, name, label, "", options);
        }
    }
}
