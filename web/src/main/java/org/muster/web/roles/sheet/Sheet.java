package org.muster.web.roles.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.Span;

/** A role profile laid out for a reader: plain facts first, then section by section. */
public record Sheet(Section facts, List<Section> sections) {
    public Sheet {
        sections = List.copyOf(sections);
    }

    /**
     * @param spans where the plain facts were read, each by its name
     * @param levels names of the clearance levels
     */
    public static Sheet of(
            ProfileFields fields, Map<String, Span> spans, Map<ClearanceLevel, String> levels) {
        return new Sheet(
                new Section("facts", "About the role", facts(fields, spans)),
                Stream.concat(
                                Demands.of(fields, levels),
                                Stream.concat(Duties.of(fields), Qualities.of(fields)))
                        .toList());
    }

    /** The sections that hold anything. */
    public List<Section> filled() {
        return sections.stream().filter(section -> !section.entries().isEmpty()).toList();
    }

    /** The heads under which nothing is said. */
    public List<String> unfilled() {
        return sections.stream()
                .filter(section -> section.entries().isEmpty())
                .map(Section::label)
                .toList();
    }

    /** The place in the source of a plain fact; empty if it was not read. */
    public String placeOf(String fact) {
        return facts.entries().stream()
                .filter(entry -> entry.id().equals("fact-" + fact))
                .findFirst()
                .map(Entry::place)
                .orElse("");
    }

    /** The plain facts and every section. */
    public Stream<Section> everything() {
        return Stream.concat(Stream.of(facts), sections.stream());
    }

    private static List<Entry> facts(ProfileFields fields, Map<String, Span> spans) {
        return Stream.of(
                        fact("title", "Title", fields.title(), spans),
                        fact("force", "Force", fields.force().map(Object::toString), spans),
                        fact("roleCode", "Role code", fields.roleCode(), spans),
                        fact("grade", "Grade", fields.grade().map(Words::grade), spans),
                        fact("status", "Status", fields.status(), spans),
                        fact(
                                "limitedDutiesCategory",
                                "Limited duties category",
                                fields.limitedDutiesCategory().map(Words::limitedDuties),
                                spans),
                        fact("reportsTo", "Reports to", fields.reportsTo(), spans),
                        fact("directReports", "Direct reports", fields.directReports(), spans),
                        fact(
                                "statedRevision",
                                "Revision stated",
                                fields.statedRevision().map(PartialDate::raw),
                                spans))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Entry> fact(
            String id, String label, Optional<String> value, Map<String, Span> spans) {
        var span = Optional.ofNullable(spans.get(id));
        return value.map(text -> new Entry("fact-" + id, text, label, "", span, List.of()));
    }
}
