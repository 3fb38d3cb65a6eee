package org.muster.web.roles.sheet;

import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.ProfileFields.SignOff;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Requirement.VehicleRequired;

/** Puts codes into words. */
public final class Words {
    private Words() {}

    /** Such as {@code Chief inspector}. */
    public static String of(Enum<?> code) {
        var words = code.name().toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String level(ClearanceLevel level, Map<ClearanceLevel, String> levels) {
        var name = levels.get(level);
        return name == null ? level.code() : name + " (" + level.code() + ")";
    }

    static String grade(Grade grade) {
        return grade.raw();
    }

    static String limitedDuties(LimitedDutiesCategory category) {
        return Stream.of(category.code(), category.gloss())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \u2013 "));
    }

    static String requirement(Requirement requirement) {
        return switch (requirement) {
            case RankRequired r -> rank(r);
            case AccreditationRequired r ->
                    r.accreditation() + (r.equivalentAccepted() ? " or an equivalent" : "");
            case VehicleRequired _ -> "Brings a vehicle";
            case ResidencyRequired r -> r.years() + " years of residence in the United Kingdom";
            case ProbationCompleted _ -> "Probation is over";
        };
    }

    private static String rank(RankRequired required) {
        var rank = of(required.rank());
        return switch (required.basis()) {
            case HELD -> rank;
            case SUBSTANTIVE -> "Substantive " + rank.toLowerCase(Locale.UK);
            case HELD_OR_IN_POOL ->
                    rank + ", or in the promotion pool for it and eligible to be promoted";
        };
    }

    static String criterion(Criterion criterion) {
        var kind =
                switch (criterion.kind()) {
                    case ESSENTIAL -> "essential";
                    case DESIRABLE -> "desirable";
                    case UNSPLIT -> "not said whether essential or desirable";
                };
        return criterion.attribute().map(attribute -> attribute + ", " + kind).orElse(kind);
    }

    static String condition(PostCondition condition) {
        var obliged =
                switch (condition.obligation()) {
                    case REQUIRED -> "required";
                    case MAY_BE_REQUIRED -> "may be required";
                };
        var every = condition.recurrence().map(period -> ", " + every(period)).orElse("");
        return of(condition.kind()).toLowerCase(Locale.UK) + every + ", " + obliged;
    }

    private static String every(Period period) {
        if (period.equals(Period.ofYears(1))) return "every year";
        if (period.getYears() > 0) return "every " + period.getYears() + " years";
        if (period.equals(Period.ofMonths(1))) return "every month";
        return period.getMonths() > 0
                ? "every " + period.getMonths() + " months"
                : "every " + period.getDays() + " days";
    }

    static String signOff(SignOff signOff) {
        var name = signOff.name().map(Words::name).orElse("nobody");
        var date = signOff.date().map(PartialDate::raw).orElse("no date");
        return signOff.role() + ": " + name + ", " + date;
    }

    private static String name(Personal<String> name) {
        return name.orElse("[erased]");
    }
}
