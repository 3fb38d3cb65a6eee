package org.muster.web.roles.reading.fields;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.api.roles.Quotation.PostCondition.Kind;
import org.muster.api.roles.Quotation.PostCondition.Obligation;

/** Recognises what holding the post brings with it. */
final class PostConditions {
    private static final Pattern HOLDER =
            Pattern.compile(
                    "(?i)\\b(?:post ?-?holders?|role ?holders?|job ?holders?|officers?|staff|you|successful (?:candidates?|applicants?)|applicants?|candidates?|all)\\b"
                            + ".{0,60}?\\b(?:(may)|will|must|shall|should|are|is)\\b.{0,60}?\\b(?:attend|undergo|undertake|have|complete|take|pass|submit|subject)"
                            + "|\\b(?:(may)|will|must|shall) be (?:undertaken|undergone|carried out|completed)\\b");
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

    /** Returns the conditions that the passage names; each has the frequency that follows it. */
    static List<Found> in(String passage) {
        if (passage.length() > LONGEST) return List.of();
        var holder = HOLDER.matcher(passage);
        if (!holder.find()) return List.of();
        var obligation =
                holder.group(1) != null || holder.group(2) != null
                        ? Obligation.MAY_BE_REQUIRED
                        : Obligation.REQUIRED;
        var places = new TreeMap<Integer, Kind>();
        KINDS.forEach((kind, words) -> find(words, passage).ifPresent(at -> places.put(at, kind)));
        var found = new ArrayList<Found>();
        places.forEach(
                (at, kind) -> {
                    var next = Optional.ofNullable(places.higherKey(at)).orElse(passage.length());
                    var part = places.size() == 1 ? passage : passage.substring(at, next);
                    found.add(new Found(kind, recurrence(part), obligation));
                });
        return found;
    }

    private static Optional<Integer> find(Pattern words, String passage) {
        var matcher = words.matcher(passage);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    private static Optional<Period> recurrence(String sentence) {
        return RECURRENCES.entrySet().stream()
                .filter(recurrence -> recurrence.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
