package org.muster.web.roles.reading.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the competencies and values of the service's frameworks, and which names tell them apart.
 */
public final class Frameworks {
    public static final String CVF_2016 = "CVF-2016";
    public static final String CVF_2024 = "CVF-2024";
    public static final String PPF = "PPF-2011";

    private static final Map<String, Set<String>> COMPETENCIES = new HashMap<>();
    private static final Map<String, Set<String>> VALUES = new HashMap<>();
    private static final Pattern LEAD =
            Pattern.compile("^(?:we |i |am |are |being |act with |act )+");

    static {
        var both = Set.of(CVF_2016, CVF_2024);
        competency(both, "emotionally aware", "take ownership", "analyse critically");
        competency(both, "innovative and open-minded", "innovative and open minded");
        competency(Set.of(CVF_2016), "collaborative", "deliver, support and inspire");
        competency(Set.of(CVF_2016), "deliver support and inspire");
        competency(Set.of(CVF_2024), "collaborate", "support and inspire");
        competency(Set.of(PPF), "serving the public", "openness to change", "service delivery");
        competency(Set.of(PPF), "professionalism", "working with others", "leading people");
        competency(Set.of(PPF), "leading change", "managing performance", "leading the workforce");
        value(
                Set.of(CVF_2016),
                "impartiality",
                "integrity",
                "transparency",
                "impartial",
                "transparent");
        value(
                Set.of(CVF_2024),
                "courage",
                "respect and empathy",
                "courageous",
                "respectful and empathetic");
        value(both, "public service", "public service focused");
    }

    private Frameworks() {}

    private static void competency(Set<String> frameworks, String... names) {
        for (var name : names) COMPETENCIES.put(name, frameworks);
    }

    private static void value(Set<String> frameworks, String... names) {
        for (var name : names) VALUES.put(name, frameworks);
    }

    public static boolean isCompetency(String name) {
        return COMPETENCIES.containsKey(key(name));
    }

    public static boolean isValue(String name) {
        return VALUES.containsKey(key(name));
    }

    /** Returns the one framework that has all of these names it knows, if there is just one. */
    public static Optional<String> of(Collection<String> competencies, Collection<String> values) {
        var possible = new HashSet<>(Set.of(CVF_2016, CVF_2024, PPF));
        var known = false;
        for (var name : competencies) known |= narrow(possible, COMPETENCIES.get(key(name)));
        for (var name : values) known |= narrow(possible, VALUES.get(key(name)));
        return known && possible.size() == 1
                ? Optional.of(possible.iterator().next())
                : Optional.empty();
    }

    private static boolean narrow(
            Set<String> possible, @org.jspecify.annotations.Nullable Set<String> known) {
        if (known == null) return false;
        possible.retainAll(known);
        return true;
    }

    private static String key(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace("&", "and").strip();
        return LEAD.matcher(lower).replaceFirst("");
    }
}
