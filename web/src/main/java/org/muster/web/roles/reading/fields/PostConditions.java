package org.muster.web.roles.reading.fields;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.api.roles.Quotation.PostCondition.Kind;
import org.muster.api.roles.Quotation.PostCondition.Obligation;

/** Recognises what holding the post brings with it. */
final class PostConditions {
    private static final Pattern HOLDER =
            Pattern.compile(
                    "(?i)\\b(?:post ?-?holders?|role ?holders?|job ?holders?|officers?|staff|you|successful (?:candidates?|applicants?)|applicants?|candidates?|all)\\b"
                            + ".{0,60}?\\b(?:(may)|will|must|shall|should|are|is)\\b.{0,60}?\\b(?:attend|undergo|undertake|have|complete|take|pass|submit|subject)");
    private static final Map<Kind, Pattern> KINDS = new EnumMap<>(Kind.class);

    static {
        KINDS.put(
                Kind.WELFARE_APPOINTMENT,
                Pattern.compile(
                        "(?i)\\b(?:welfare|counsell?ing|psychological|wellbeing|well-being)\\b.{0,40}\\b(?:appointments?|screening|assessments?|sessions?|reviews?|support|meetings?|interviews?|counsell?ing)\\b"));
        KINDS.put(
                Kind.MEDICAL_ASSESSMENT,
                Pattern.compile(
                        "(?i)\\b(?:medical|occupational health|health surveillance|eyesight|hearing)\\b.{0,40}\\b(?:appointments?|screening|assessments?|examinations?|reviews?|tests?|checks?)\\b"));
        KINDS.put(
                Kind.FITNESS_TEST,
                Pattern.compile(
                        "(?i)\\b(?:fitness|job related)\\b.{0,20}\\b(?:tests?|assessments?)\\b"));
        KINDS.put(
                Kind.SUBSTANCE_TEST,
                Pattern.compile(
                        "(?i)\\b(?:drugs?|substances?|alcohol)\\b.{0,30}\\b(?:tests?|testing|screening)\\b"));
    }

    private static final Map<Pattern, Period> RECURRENCES =
            Map.of(
                    Pattern.compile(
                                    "(?i)\\b(?:annual|annually|yearly|every year|each year|once a year|every 12 months|per annum)\\b"),
                            Period.ofYears(1),
                    Pattern.compile(
                                    "(?i)\\b(?:six[- ]monthly|every (?:six|6) months|twice a year|bi-?annual(?:ly)?|half[- ]yearly)\\b"),
                            Period.ofMonths(6),
                    Pattern.compile("(?i)\\b(?:quarterly|every (?:three|3) months)\\b"),
                            Period.ofMonths(3),
                    Pattern.compile("(?i)\\b(?:every (?:two|2) years|biennial(?:ly)?)\\b"),
                            Period.ofYears(2),
                    Pattern.compile("(?i)\\b(?:monthly|every month|each month)\\b"),
                            Period.ofMonths(1));
    private static final int LONGEST = 600;

    private PostConditions() {}

    /** A condition: what, how often, and whether always. */
    record Found(Kind kind, Optional<Period> recurrence, Obligation obligation) {}

    static Optional<Found> in(String sentence) {
        if (sentence.length() > LONGEST) return Optional.empty();
        var holder = HOLDER.matcher(sentence);
        if (!holder.find()) return Optional.empty();
        var may = holder.group(1) != null;
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(sentence).find())
                .map(
                        kind ->
                                new Found(
                                        kind.getKey(),
                                        recurrence(sentence),
                                        may ? Obligation.MAY_BE_REQUIRED : Obligation.REQUIRED))
                .findFirst();
    }

    private static Optional<Period> recurrence(String sentence) {
        return RECURRENCES.entrySet().stream()
                .filter(recurrence -> recurrence.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
