package org.muster.web.roles.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.Quotation;
import org.muster.api.roles.Span;
import org.muster.web.support.json.Line;

/**
 * The parts of a role profile as a person types them; whoever sends back a part that was read may
 * leave its place with it.
 */
final class Typed {
    private Typed() {}

    /** A clearance level by its code alone, or as it is shown. */
    record Clearance(
            ClearanceLevel level,
            Optional<Boolean> derived,
            Optional<Span> span,
            Optional<String> quote,
            Optional<String> because) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Clearance {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Clearance of(String code) {
            return new Clearance(
                    new ClearanceLevel(code),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** A paragraph or item by its text alone, or as it is shown. */
    record Passage(org.muster.web.support.json.Passage text, Optional<Span> span) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Passage {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Passage of(String text) {
            return new Passage(new org.muster.web.support.json.Passage(text), Optional.empty());
        }

        Quotation.Passage read() {
            return new Quotation.Passage(text.text(), place(span));
        }
    }

    record Grade(Line raw, Optional<Rank> rank, Optional<Line> qualifier) {
        ProfileFields.Grade read() {
            return new ProfileFields.Grade(raw.text(), rank, qualifier.map(Line::text));
        }
    }

    record LimitedDuties(Optional<Line> code, Optional<Line> gloss) {
        ProfileFields.LimitedDutiesCategory read() {
            return new ProfileFields.LimitedDutiesCategory(
                    code.map(Line::text), gloss.map(Line::text));
        }
    }

    record SubRole(Line name, List<Passage> tasks, Optional<Span> span) {
        ProfileFields.SubRole read() {
            return new ProfileFields.SubRole(
                    name.text(), tasks.stream().map(Passage::read).toList(), place(span));
        }
    }

    record Competency(
            Optional<Line> framework,
            Line name,
            Optional<Integer> level,
            Optional<org.muster.web.support.json.Passage> descriptor,
            Optional<org.muster.web.support.json.Passage> text,
            Optional<Span> span) {
        Competency {
            checkLevel(level);
        }

        Quotation.Competency read() {
            return new Quotation.Competency(
                    framework.map(Line::text),
                    name.text(),
                    level,
                    passage(descriptor),
                    passage(text).orElse(name.text()),
                    place(span));
        }
    }

    record Value(
            Optional<Line> framework,
            Line name,
            Optional<org.muster.web.support.json.Passage> descriptor,
            Optional<org.muster.web.support.json.Passage> text,
            Optional<Span> span) {
        Quotation.Value read() {
            return new Quotation.Value(
                    framework.map(Line::text),
                    name.text(),
                    passage(descriptor),
                    passage(text).orElse(name.text()),
                    place(span));
        }
    }

    record Skill(
            Line name,
            Optional<Integer> level,
            Optional<org.muster.web.support.json.Passage> descriptor,
            Optional<org.muster.web.support.json.Passage> text,
            Optional<Span> span) {
        Skill {
            checkLevel(level);
        }

        Quotation.Skill read() {
            return new Quotation.Skill(
                    name.text(),
                    level,
                    passage(descriptor),
                    passage(text).orElse(name.text()),
                    place(span));
        }
    }

    record Criterion(
            Optional<Line> attribute,
            Quotation.Criterion.Kind kind,
            org.muster.web.support.json.Passage text,
            Optional<Span> span) {
        Quotation.Criterion read() {
            return new Quotation.Criterion(
                    attribute.map(Line::text), kind, text.text(), place(span));
        }
    }

    record PostCondition(
            Quotation.PostCondition.Kind kind,
            Optional<Period> recurrence,
            Quotation.PostCondition.Obligation obligation,
            org.muster.web.support.json.Passage text,
            Optional<Span> span) {
        Quotation.PostCondition read() {
            return new Quotation.PostCondition(
                    kind, recurrence, obligation, text.text(), place(span));
        }
    }

    record SignOff(Line role, Optional<Line> name, Optional<Date> date, Optional<Span> span) {
        ProfileFields.SignOff read() {
            return new ProfileFields.SignOff(
                    role.text(),
                    name.map(Line::text).map(Personal::of),
                    date.map(Date::read),
                    place(span));
        }
    }

    /** A date by its text alone, or as it is shown. */
    record Date(Line raw, Optional<Line> iso) {
        private static final String AS_MUCH_AS_IS_STATED =
                "\\d{4}(-\\d{2}(-\\d{2})?)?|--\\d{2}-\\d{2}";

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Date {
            if (iso.filter(date -> !date.text().matches(AS_MUCH_AS_IS_STATED)).isPresent())
                throw new IllegalArgumentException(
                        "must be as much of a date as is stated, such as 2014-08");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Date of(String text) {
            var raw = new Line(text);
            return new Date(
                    raw, Optional.of(raw).filter(l -> l.text().matches(AS_MUCH_AS_IS_STATED)));
        }

        PartialDate read() {
            return new PartialDate(raw.text(), iso.map(Line::text));
        }
    }

    record OtherSection(Optional<Line> heading, List<Passage> text, Optional<Span> span) {
        ProfileFields.OtherSection read() {
            return new ProfileFields.OtherSection(
                    heading.map(Line::text),
                    text.stream().map(Passage::read).toList(),
                    place(span));
        }
    }

    static Span place(Optional<Span> span) {
        return span.orElse(Span.TYPED);
    }

    private static Optional<String> passage(Optional<org.muster.web.support.json.Passage> text) {
        return text.map(org.muster.web.support.json.Passage::text);
    }

    private static void checkLevel(Optional<Integer> level) {
        if (level.filter(l -> l < 1 || l > 5).isPresent())
            throw new IllegalArgumentException("must have a level from 1 to 5, or none");
    }
}
