package org.muster.web.policies;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.muster.api.Code;
import org.muster.api.appeals.AppealRules;
import org.muster.api.calendar.PeriodInWords;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;

/** A policy set as its page shows it: names for codes, years for periods, doubts marked. */
record PolicySheet(
        List<Rung> force,
        List<Rung> national,
        String fullFitness,
        Map<String, String> equivalents,
        Note eligibility,
        Map<String, String> aftercare,
        Note onAftercare,
        Map<String, String> appeals,
        Note appealsNote) {

    /** One level of a ladder. */
    record Rung(
            String code,
            String name,
            String validity,
            String due,
            String residency,
            String satisfies,
            String underpinnedBy,
            List<String> checks,
            Note note) {}

    /**
     * Where numbers come from.
     *
     * @param said sentence by sentence
     */
    record Note(List<Sentence> said) {
        static Note of(String note) {
            return new Note(
                    Arrays.stream(note.split("(?<=\\.) "))
                            .map(
                                    text ->
                                            new Sentence(
                                                    text,
                                                    text.contains("unverified"),
                                                    text.contains("conflict")))
                            .toList());
        }

        public boolean isDoubtful() {
            return said.stream().anyMatch(s -> s.unverified() || s.conflict());
        }
    }

    /** One sentence of a note, and whether it owns to a doubt. */
    record Sentence(String text, boolean unverified, boolean conflict) {}

    static PolicySheet of(PolicySet set) {
        var duties = set.eligibility().dutiesNeedingFullFitness().stream().sorted().toList();
        return new PolicySheet(
                ladder(set, Ladder.FORCE),
                ladder(set, Ladder.NATIONAL),
                duties.isEmpty()
                        ? "Asked for by no limited duties category"
                        : "Asked for by limited duties categories " + String.join(", ", duties),
                equivalents(set),
                Note.of(set.eligibility().note()),
                aftercare(set),
                Note.of(
                        String.join(
                                " ",
                                set.aftercare().note(),
                                set.draws().note(),
                                set.notices().note(),
                                set.posts().note())),
                appeals(set.appeals()),
                Note.of(set.appeals().note()));
    }

    private static Map<String, String> aftercare(PolicySet set) {
        var aftercare = set.aftercare();
        var draws = set.draws();
        var notices = set.notices();
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "Representations",
                "Within "
                        + PeriodInWords.of(aftercare.representation())
                        + " of the service of the notice");
        rows.put(
                "Conditions",
                "Reviewed at least every " + PeriodInWords.of(aftercare.betweenReviews()));
        rows.put(
                "Random draw",
                draws.percent()
                        + " in 100 of those who hold one, every "
                        + PeriodInWords.of(draws.every()));
        rows.put(
                "Annual review",
                "Every " + PeriodInWords.of(notices.annualReview()) + " after the grant");
        rows.put(
                "Notices of a renewal",
                notices.renewal().stream().map(PeriodInWords::of).collect(Collectors.joining(", "))
                        + " before a clearance ends, and when it has ended");
        rows.put("Offers", "Can be answered for " + set.posts().offer() + ", the last included");
        rows.put(
                "Welfare",
                "Where the post asks for it, every " + PeriodInWords.of(set.posts().welfare()));
        rows.put("Leaving", "Ends every clearance: " + aftercare.leaving());
        return rows;
    }

    private static Map<String, String> appeals(AppealRules rules) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Notice counts as received", rules.deemedReceipt() + " after it was given");
        rows.put("Window", rules.window() + " from there, the last day included");
        rows.put("Grounds", String.join("; ", rules.grounds().values()));
        rows.put("A late appeal is heard for", String.join("; ", rules.lateReasons().values()));
        rows.put("Withheld from the letter for", String.join("; ", rules.harmReasons().values()));
        rows.put("Aftercare of a grant on appeal", "every " + PeriodInWords.of(rules.aftercare()));
        return rows;
    }

    private static Map<String, String> equivalents(PolicySet set) {
        var all = new TreeMap<String, String>();
        set.eligibility()
                .equivalents()
                .forEach((code, others) -> codes(others).ifPresent(o -> all.put(code.code(), o)));
        return all;
    }

    private static List<Rung> ladder(PolicySet set, Ladder ladder) {
        return set.levels().entrySet().stream()
                .filter(e -> e.getValue().ladder() == ladder)
                .sorted(Comparator.comparing(e -> e.getKey().code()))
                .map(e -> rung(e.getKey(), e.getValue(), set))
                .toList();
    }

    private static Rung rung(Code code, Level level, PolicySet set) {
        return new Rung(
                code.code(),
                level.name(),
                PeriodInWords.of(level.validity()),
                PeriodInWords.of(level.dueBefore()) + " before",
                level.residencyYears().map(years -> years + " years").orElse("none asked"),
                codes(level.satisfies()).orElse("only itself"),
                codes(level.underpinnedBy()).map(any -> "any of " + any).orElse("nothing needed"),
                level.checks().stream().map(check -> set.checks().get(check)).toList(),
                Note.of(level.note()));
    }

    private static Optional<String> codes(Collection<? extends Code> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        codes.stream().map(Code::code).sorted().collect(Collectors.joining(", ")));
    }
}
