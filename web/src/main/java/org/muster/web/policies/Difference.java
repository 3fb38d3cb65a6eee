package org.muster.web.policies;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.calendar.DayInWords;
import org.muster.api.calendar.PeriodInWords;
import org.muster.api.policies.PolicyDifference;
import org.muster.api.policies.PolicyWords;

/** A difference as the page shows it: where, in words, and what was there before and after. */
record Difference(String where, String before, String after) {
    private static final String NOTHING = "nothing";
    private static final String PERIOD = "P(\\d+[YMWD])+";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String CODES = "\\[\"[A-Z0-9_]+\"(,\"[A-Z0-9_]+\")*\\]";
    private static final String CODE = "[A-Z]+(_[A-Z]+)+";

    static List<Difference> of(List<PolicyDifference> differences, PolicyWords words) {
        var names = words.checks();
        return differences.stream().map(each -> of(each, names)).toList();
    }

    private static Difference of(PolicyDifference difference, Map<String, String> names) {
        return new Difference(
                difference.place().substring(1).replace("/", ", ").replace("~1", "/"),
                said(difference.before(), names),
                said(difference.after(), names));
    }

    /** As people would say it, where it is not a sentence already. */
    private static String said(Optional<String> value, Map<String, String> names) {
        if (value.isEmpty()) return NOTHING;
        var text = value.get();
        if (text.matches(PERIOD)) return PeriodInWords.of(Period.parse(text));
        if (text.matches(DAY)) return DayInWords.of(LocalDate.parse(text));
        if (text.matches(CODE)) return inWords(text);
        if (!text.matches(CODES)) return text;
        return Stream.of(text.replaceAll("[\\[\\]\"]", "").split(","))
                .map(code -> names.getOrDefault(code, inWords(code)))
                .collect(joining(", "));
    }

    private static String inWords(String code) {
        return code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(Locale.UK);
    }
}
