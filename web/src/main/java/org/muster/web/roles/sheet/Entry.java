package org.muster.web.roles.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.roles.Span;

/**
 * One thing that a role profile says.
 *
 * @param id names it within the page
 * @param note what is to be said beside it; may be empty
 * @param detail words of the document that explain it; may be empty
 * @param span where the document says it; absent where a person does
 * @param parts what belongs to it
 */
public record Entry(
        String id,
        String text,
        String note,
        String detail,
        Optional<Span> span,
        List<Entry> parts) {
    public Entry {
        span = span.filter(place -> place.end() > place.start());
        parts = List.copyOf(parts);
    }

    /** The name of its place in the source, for links. */
    public String place() {
        return span.map(Place::name).orElse("");
    }

    /** It and all its parts. */
    Stream<Entry> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Entry::all));
    }

    /** It and each of its parts in words of their own, to be compared. */
    Stream<String> told() {
        var own = note.isEmpty() ? text : text + " (" + note + ")";
        return Stream.concat(
                Stream.of(own),
                parts.stream().flatMap(Entry::told).map(part -> text + ": " + part));
    }
}
