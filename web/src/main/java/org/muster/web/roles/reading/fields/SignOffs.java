package org.muster.web.roles.reading.fields;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.ProfileFields.SignOff;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.words.Dates;

/** Reads signatures; a date belongs to the signature before it. */
final class SignOffs {
    private final Reading reading;
    private Optional<Open> open = Optional.empty();

    SignOffs(Reading reading) {
        this.reading = reading;
    }

    private record Open(String role, Range range, Optional<Range> name) {}

    void signature(Section section) {
        close(Optional.empty());
        var heading = section.heading().orElseThrow().piece().range();
        var pieces = section.pieces();
        var name = pieces.stream().findFirst().map(p -> p.range()).filter(r -> r.length() <= 120);
        var range = name.map(heading::with).orElse(heading);
        open = Optional.of(new Open(reading.words(heading), range, name));
        var rest = pieces.subList(name.isPresent() ? 1 : 0, pieces.size());
        if (!rest.isEmpty()) reading.unheadedText(reading.items(rest));
    }

    /** Takes the date for the open signature; says no if there is none. */
    boolean date(Section section) {
        if (open.isEmpty()) return false;
        var pieces = section.pieces();
        var heading = section.heading().orElseThrow().piece().range();
        var value = pieces.stream().findFirst().map(p -> p.range());
        var whole = open.get().range().with(value.map(heading::with).orElse(heading));
        open = Optional.of(new Open(open.get().role(), whole, open.get().name()));
        close(value.map(range -> Dates.read(reading.words(range))));
        if (pieces.size() > 1)
            reading.unheadedText(reading.items(pieces.subList(1, pieces.size())));
        return true;
    }

    /** Notes that something else begins: the open signature gets no date. */
    void end() {
        close(Optional.empty());
    }

    private void close(Optional<PartialDate> date) {
        if (open.isEmpty()) return;
        var signature = open.get();
        open = Optional.empty();
        var name = signature.name().map(reading::words).map(Personal::of);
        reading.draft.signOffs.add(
                new SignOff(signature.role(), name, date, reading.take(signature.range())));
        if (name.isEmpty()) {
            var detail = "\"%s\" bears no name.".formatted(signature.role());
            reading.warn(Code.EMPTY_SECTION, detail, signature.range());
        }
    }
}
