package org.muster.web.roles.reading.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muster.api.Force;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.draft.Draft;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Dates;
import org.muster.web.roles.reading.words.Ranks;
import org.muster.web.roles.reading.words.Workforce;

/** Reads the facts of one line: a label, its value, and whether the value can be one. */
final class Facts {
    private static final Pattern CATEGORY =
            Pattern.compile("(?:Category )?([A-Z])(?:\\s*[-–—:.)]\\s*(.*)|\\s+(.*))?");
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)\\s*$");
    private static final int LONGEST = 200;

    private final Reading reading;
    private final Draft draft;

    Facts(Reading reading) {
        this.reading = reading;
        this.draft = reading.draft;
    }

    /** Reads the section if its value suits its topic, or else keeps it as it stands. */
    void read(Section section) {
        var pieces = section.pieces();
        if (pieces.isEmpty()) {
            reading.empty(section);
            return;
        }
        var list = isList(section);
        var range =
                list
                        ? pieces.getFirst().range().with(pieces.getLast().range())
                        : pieces.getFirst().range();
        var value = list ? joined(pieces) : reading.words(range);
        if (value.length() > LONGEST || !take(section, value, range)) {
            reading.other(section, reading.items(pieces));
            return;
        }
        if (!list) rest(pieces);
    }

    private void rest(List<Piece> pieces) {
        if (pieces.size() > 1)
            reading.unheadedText(reading.items(pieces.subList(1, pieces.size())));
    }

    private static boolean isList(Section section) {
        return switch (section.topic()) {
            case REPORTS_TO, DIRECT_REPORTS -> true;
            default -> false;
        };
    }

    private String joined(List<Piece> pieces) {
        return reading.items(pieces).stream()
                .map(item -> reading.words(item.range()))
                .collect(Collectors.joining("; "));
    }

    private boolean take(Section section, String value, Range range) {
        var field = name(section);
        if (field.isEmpty() || draft.spans.containsKey(field) || !set(section, value, range))
            return false;
        draft.spans.put(field, reading.take(range));
        return true;
    }

    private static String name(Section section) {
        return switch (section.topic()) {
            case TITLE, ROLE, DOCUMENT -> "title";
            case FORCE -> "force";
            case ROLE_CODE -> "roleCode";
            case GRADE -> "grade";
            case STATUS -> "status";
            case LIMITED_DUTIES -> "limitedDutiesCategory";
            case REPORTS_TO -> "reportsTo";
            case DIRECT_REPORTS -> "directReports";
            case REVISION, DATE -> "statedRevision";
            default -> "";
        };
    }

    private boolean set(Section section, String value, Range range) {
        return switch (section.topic()) {
            case TITLE, ROLE, DOCUMENT -> title(section, value, range);
            case FORCE -> force(value);
            case ROLE_CODE -> roleCode(value);
            case GRADE -> grade(value);
            case STATUS -> status(value);
            case LIMITED_DUTIES -> limitedDuties(value);
            case REPORTS_TO -> keep(draft.reportsTo = Optional.of(value));
            case DIRECT_REPORTS -> keep(draft.directReports = Optional.of(value));
            case REVISION, DATE -> revision(value);
            default -> false;
        };
    }

    private static boolean keep(Optional<String> value) {
        return value.isPresent();
    }

    private boolean title(Section section, String value, Range range) {
        if (value.split(" ").length > 20) return false;
        draft.title = Optional.of(value);
        if (section.heading().isEmpty()) {
            reading.warn(
                    Code.TITLE_UNLABELLED,
                    "The title was read from a line that bears no label.",
                    range);
        }
        return true;
    }

    private boolean force(String value) {
        if (value.length() > 100 || value.split(" ").length > 10) return false;
        draft.force = Optional.of(new Force(value));
        return true;
    }

    private boolean roleCode(String value) {
        if (value.length() > 40 || value.split(" ").length > 4) return false;
        if (value.chars().noneMatch(Character::isDigit)) return false;
        draft.roleCode = Optional.of(value);
        return true;
    }

    private boolean grade(String value) {
        if (value.split(" ").length > 15) return false;
        var qualifier = PARENTHESIS.matcher(value);
        var named = qualifier.find() ? value.substring(0, qualifier.start()) : value;
        var rank = Ranks.only(named).or(() -> Ranks.only(value));
        var words =
                qualifier.reset().find()
                        ? Optional.of(qualifier.group(1).strip())
                        : detective(named);
        draft.grade =
                Optional.of(
                        new Grade(
                                value, rank, words.filter(w -> rank.isPresent() && !w.isEmpty())));
        return true;
    }

    private static Optional<String> detective(String grade) {
        return Ranks.isDetective(grade) ? Optional.of("Detective") : Optional.empty();
    }

    private boolean status(String value) {
        if (!Workforce.isStatus(value)) return false;
        draft.status = Optional.of(value);
        return true;
    }

    private boolean limitedDuties(String value) {
        var matcher = CATEGORY.matcher(value);
        var found = matcher.matches();
        var code = found ? Optional.of(matcher.group(1)) : Optional.<String>empty();
        var gloss =
                found
                        ? Optional.ofNullable(matcher.group(2))
                                .or(() -> Optional.ofNullable(matcher.group(3)))
                        : Optional.of(value);
        draft.limitedDuties =
                Optional.of(
                        new LimitedDutiesCategory(
                                code, gloss.map(String::strip).filter(g -> !g.isEmpty())));
        return true;
    }

    private boolean revision(String value) {
        if (!Dates.isDate(value)) return false;
        draft.statedRevision = Optional.of(Dates.read(value));
        return true;
    }
}
