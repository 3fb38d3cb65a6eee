package org.muster.web.policies;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.api.Code;
import org.muster.api.calendar.PeriodInWords;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Delegation;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;
import org.muster.web.support.pages.RoleWords;

/** A policy set as its page shows it: names for codes, years for periods, doubts marked. */
record PolicySheet(
        List<Rung> force,
        List<Rung> national,
        String fullFitness,
        Map<String, String> equivalents,
        Note eligibility,
        List<Part> parts) {

    /** What the set says of one thing, row by row. */
    record Part(String title, Map<String, String> rows, Note note) {}

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
            List<String> delegation,
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
                PolicyParts.of(set));
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
                level.delegation().stream().map(PolicySheet::delegation).toList(),
                Note.of(level.note()));
    }

    /** Such as: Where nothing is adverse, granted or refused by: Vetting decision-maker. */
    private static String delegation(Delegation rule) {
        return "Where %s is adverse: %s, by %s"
                .formatted(
                        rule.adverse() ? "anything" : "nothing",
                        words(rule.outcomes(), outcome -> outcome.name().replace('_', ' ')),
                        words(rule.roles(), role -> RoleWords.of(role).label()));
    }

    private static <E extends Enum<E>> String words(Set<E> values, Function<E, String> word) {
        return values.stream()
                .sorted()
                .map(word)
                .map(text -> text.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> codes(Collection<? extends Code> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        codes.stream().map(Code::code).sorted().collect(Collectors.joining(", ")));
    }
}
