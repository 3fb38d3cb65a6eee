package org.muster.web.roles.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Warning;
import org.muster.web.roles.sheet.Place;

/** A warning as a reader sees it, with the way to its place in the source. */
public record Caution(
        String id, Warning.Code code, String label, String detail, Optional<Span> span) {
    public static List<Caution> of(List<Warning> warnings) {
        return IntStream.range(0, warnings.size())
                .mapToObj(at -> of("warning-" + (at + 1), warnings.get(at)))
                .toList();
    }

    public String place() {
        return span.map(Place::name).orElse("");
    }

    private static Caution of(String id, Warning warning) {
        return new Caution(
                id,
                warning.code(),
                label(warning.code()),
                warning.detail(),
                warning.span().filter(span -> span.end() > span.start()));
    }

    private static String label(Warning.Code code) {
        return switch (code) {
            case TITLE_ABSENT -> "No title";
            case TITLE_UNLABELLED -> "Title without a label";
            case FORCE_ABSENT -> "No force";
            case EMPTY_SECTION -> "Nothing under a heading";
            case DUPLICATE_ITEM -> "The same item twice";
            case ESSENTIAL_AND_DESIRABLE -> "Essential and desirable";
            case UNTERMINATED_PARAGRAPH -> "A paragraph breaks off";
            case ARTEFACT_STRIPPED -> "Something that is no text was removed";
            case HEADINGS_PAIRED -> "Headings that stand together";
            case CLEARANCE_DERIVED -> "A clearance was added";
            case LEVEL_AMBIGUOUS -> "A level without its variant";
            case ALREADY_IMPORTED -> "Imported before";
            case YEAR_ABSENT -> "A date without its year";
        };
    }
}
