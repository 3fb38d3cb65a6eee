package org.muster.web.roles.reading.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.api.officers.Accreditation;

/** Knows the service's qualifications by their names and letters. */
public final class Accreditations {
    private static final Map<Pattern, Accreditation> NAMES = new LinkedHashMap<>();

    static {
        name("ICIDP", "ICIDP|Initial Crime Investigators'? Development Programme");
        name("SCAIDP", "SCAIDP|Specialist Child Abuse Investigators?'? Development Programme");
        name("SSAIDP", "SSAIDP|Specialist Sexual Assault Investigators?'? Development Programme");
        name("IMSC", "IMSC|Initial Management of Serious Crime");
        name("NIE", "NIE|National Investigators'? Exam(?:ination)?");
        for (var level = 1; level <= 4; level++) {
            name(
                    "PIP" + level,
                    "(?:PIP|Professionalising Investigations? Programme(?: \\(PIP\\))?)[ ,-]{0,2}(?:Level |L)?"
                            + level);
        }
    }

    private static final Pattern EQUIVALENT =
            Pattern.compile(
                    "(?i)\\bor (?:an |its |some )?(?:other )?(?:equivalent|similar|comparable)");

    private Accreditations() {}

    private static void name(String code, String words) {
        NAMES.put(Pattern.compile("(?i)\\b(?:" + words + ")\\b"), new Accreditation(code));
    }

    public static Set<Accreditation> in(String text) {
        var plain = text.replace('’', '\'');
        var found = new LinkedHashSet<Accreditation>();
        NAMES.forEach(
                (name, accreditation) -> {
                    if (name.matcher(plain).find()) found.add(accreditation);
                });
        return found;
    }

    public static boolean acceptsEquivalent(String text) {
        return EQUIVALENT.matcher(text).find();
    }
}
