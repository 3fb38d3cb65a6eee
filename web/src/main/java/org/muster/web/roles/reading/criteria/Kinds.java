package org.muster.web.roles.reading.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.api.roles.Quotation.Criterion.Kind;

/** The words that say whether a criterion must or should be met. */
final class Kinds {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?:essential|desirable|desired|mandatory|preferred|minimum|criteria|criterion|requirements?|attributes?|characteristics|person specification|must have|nice to have|and|the)\\b|[():/–-]");
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?i)(?:\\((?:(E|essential)|(D|desirable))\\)|[–-] ?(?:(essential)|(desirable)))\\.?$");
    private static final Pattern ESSENTIAL = Pattern.compile("(?i)E|essential|must have|mandatory");
    private static final Pattern DESIRABLE = Pattern.compile("(?i)D|desirable|desired|preferred");
    private static final Pattern TICK = Pattern.compile("(?i)[✓✔√x*•●]|yes|y|ü");

    private Kinds() {}

    /** Returns the attribute that a heading such as "Essential skills" names beside the kind. */
    static Optional<String> attributeIn(String heading) {
        var rest = WORDS.matcher(heading).replaceAll(" ").replaceAll("\\s+", " ").strip();
        if (rest.isEmpty()) return Optional.empty();
        var start =
                heading.toLowerCase(Locale.ROOT)
                        .indexOf(rest.split(" ")[0].toLowerCase(Locale.ROOT));
        var words =
                heading.substring(Math.max(0, start)).replaceFirst("(?i)\\s*[(:–-].*$", "").strip();
        return Optional.of(words.isEmpty() ? rest : words);
    }

    /** Returns the kind printed at the end of a criterion, such as "(E)". */
    static Optional<Kind> atEnd(String words) {
        var matcher = SUFFIX.matcher(words.substring(Math.max(0, words.length() - 20)));
        if (!matcher.find()) return Optional.empty();
        var essential = matcher.group(1) != null || matcher.group(3) != null;
        return Optional.of(essential ? Kind.ESSENTIAL : Kind.DESIRABLE);
    }

    /** Returns the kind if the words of a cell are one and nothing more. */
    static Optional<Kind> alone(String words) {
        if (ESSENTIAL.matcher(words).matches()) return Optional.of(Kind.ESSENTIAL);
        return DESIRABLE.matcher(words).matches() ? Optional.of(Kind.DESIRABLE) : Optional.empty();
    }

    static boolean isTick(String words) {
        return TICK.matcher(words).matches();
    }
}
