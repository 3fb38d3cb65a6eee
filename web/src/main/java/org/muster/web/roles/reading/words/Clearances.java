package org.muster.web.roles.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.web.roles.reading.text.Range;

/** Knows the levels of vetting by their names and codes. */
public final class Clearances {
    private static final String END = "(?![\\w&-])";
    private static final List<Name> NAMES =
            List.of(
                    code("NPPV3", "NPPV[ -]{0,2}(?:L|Level |Lvl )?3"),
                    code(
                            "NPPV2A",
                            "NPPV[ -]{0,2}(?:L|Level |Lvl )?2 ?[-–]? ?\\(?(?:A\\b|Abbreviated|Abbrev)\\)?"),
                    code(
                            "NPPV2F",
                            "NPPV[ -]{0,2}(?:L|Level |Lvl )?2 ?[-–]? ?\\(?(?:F\\b|Full)\\)?"),
                    code("NPPV2", "NPPV[ -]{0,2}(?:L|Level |Lvl )?2"),
                    code("NPPV1", "NPPV[ -]{0,2}(?:L|Level |Lvl )?1"),
                    words(
                            "NPPV3",
                            "non[- ]police personnel vetting[ ,-]{0,2}(?:\\(NPPV\\) ?)?(?:at )?(?:level )?3"),
                    words(
                            "NPPV2A",
                            "non[- ]police personnel vetting[ ,-]{0,2}(?:\\(NPPV\\) ?)?(?:at )?(?:level )?2 ?[-–]? ?\\(?abbreviated\\)?"),
                    words(
                            "NPPV2F",
                            "non[- ]police personnel vetting[ ,-]{0,2}(?:\\(NPPV\\) ?)?(?:at )?(?:level )?2 ?[-–]? ?\\(?full\\)?"),
                    words(
                            "NPPV2",
                            "non[- ]police personnel vetting[ ,-]{0,2}(?:\\(NPPV\\) ?)?(?:at )?(?:level )?2"),
                    words(
                            "NPPV1",
                            "non[- ]police personnel vetting[ ,-]{0,2}(?:\\(NPPV\\) ?)?(?:at )?(?:level )?1"),
                    words("EDV", "enhanced (?:developed vet(?:ting|ted)|DV)"),
                    words("ESC", "enhanced (?:security (?:check|clearance|cleared)|SC)"),
                    code("EDV", "[eE]DV"),
                    code("ESC", "[eE]SC"),
                    words("DV", "developed vet(?:ting|ted)"),
                    words("MV", "management vet(?:ting|ted)"),
                    words("RV", "recruit(?:ment|er)? vet(?:ting|ted)"),
                    words("CTC", "counter[- ]?terroris[mt] (?:security )?check"),
                    words(
                            "SC",
                            "security check(?:ed)?|security cleared|security clearance level SC"),
                    words("AC", "accreditation check"),
                    words("BPSS", "baseline personnel security standard"),
                    code("BPSS", "BPSS"),
                    code("CTC", "CTC"),
                    code("DV", "DV"),
                    code("MV", "MV"),
                    code("RV", "RV"),
                    code("SC", "SC"),
                    code("AC", "AC"));
    private static final Pattern UNNUMBERED =
            Pattern.compile("(?i)\\b(?:NPPV\\b|non[- ]police personnel vetting)");
    private static final Pattern FILLING =
            Pattern.compile(
                    "(?i)\\b(?:vetting|vetted|clearance|cleared|security|level|is|are|will be|required|needed|essential|and|national|force|minimum|the|to|full|check)\\b|[-–/&+,.():]|\\s+");

    private Clearances() {}

    private record Name(ClearanceLevel level, Pattern pattern) {}

    /** A level and where the text names it. */
    public record Found(ClearanceLevel level, Range range) {}

    private static Name code(String level, String expression) {
        return new Name(
                new ClearanceLevel(level),
                Pattern.compile("(?<![\\w&/-])" + "(?:" + expression + ")" + END));
    }

    private static Name words(String level, String expression) {
        return new Name(
                new ClearanceLevel(level),
                Pattern.compile("(?i)\\b(?:" + expression + ")" + "\\b"));
    }

    /** Returns the levels that the text names, each once, in the order of their first mention. */
    public static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        var rest = new StringBuilder(text.replace('/', ' '));
        for (var name : NAMES) {
            var matcher = name.pattern().matcher(rest.toString());
            while (matcher.find()) {
                if (found.stream().noneMatch(f -> f.level().equals(name.level()))) {
                    found.add(new Found(name.level(), new Range(matcher.start(), matcher.end())));
                }
                for (var i = matcher.start(); i < matcher.end(); i++) rest.setCharAt(i, '_');
            }
        }
        found.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
        return found;
    }

    /** Says whether the text names a family of levels without saying which of them. */
    public static boolean isUnnumbered(String text) {
        return UNNUMBERED.matcher(text).find() && in(text).isEmpty();
    }

    /** Says whether the text is levels and nothing more. */
    public static boolean isOnlyLevels(String text) {
        if (text.length() > 100 || in(text).isEmpty()) return false;
        var rest = new StringBuilder(text);
        for (var found : in(text)) {
            for (var i = found.range().start(); i < found.range().end(); i++)
                rest.setCharAt(i, ' ');
        }
        for (var found : in(rest.toString())) {
            for (var i = found.range().start(); i < found.range().end(); i++)
                rest.setCharAt(i, ' ');
        }
        return FILLING.matcher(rest).replaceAll("").isBlank();
    }
}
