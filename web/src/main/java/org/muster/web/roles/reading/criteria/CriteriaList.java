package org.muster.web.roles.reading.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.criteria.PersonSpecification.Owner;
import org.muster.web.roles.reading.draft.Endings;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.text.Item;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;

/** The criteria as far as they are read, and the text whose owner is still being read. */
public final class CriteriaList {
    private final Reading reading;
    private final List<Piece> held = new ArrayList<>();

    public CriteriaList(Reading reading) {
        this.reading = reading;
    }

    void hold(Piece piece) {
        held.add(piece);
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** Gives all the text held to its owner. */
    void close(Owner owner) {
        var items = new ArrayList<Item>();
        for (var item : reading.items(held)) {
            if (isLead(item)) reading.ledger().label(item.range());
            else items.add(item);
        }
        held.clear();
        items.forEach(item -> add(owner.attribute(), owner.kind(), item.range()));
        new Endings(reading).list(items);
    }

    private boolean isLead(Item item) {
        return !item.marked() && reading.source.at(item.range().end() - 1) == ':';
    }

    void add(Optional<String> attribute, Kind kind, Range range) {
        var quote = reading.quote(range);
        var said = kind == Kind.UNSPLIT ? Kinds.atEnd(quote.text()).orElse(kind) : kind;
        if (said != Kind.DESIRABLE) reading.heard(range, said == Kind.ESSENTIAL);
        reading.draft.criteria.add(new Criterion(attribute, said, quote.text(), quote.span()));
    }

    /** Notes what is asked for as essential and as desirable too. */
    public void compare() {
        var essential =
                reading.draft.criteria.stream()
                        .filter(c -> c.kind() == Kind.ESSENTIAL)
                        .map(Same::of)
                        .toList();
        var known = new HashSet<>(essential);
        for (var criterion : reading.draft.criteria) {
            if (criterion.kind() != Kind.DESIRABLE || !known.contains(Same.of(criterion))) continue;
            var detail =
                    "This criterion is asked for as essential and as desirable; the essential one counts.";
            reading.cautions.add(Code.ESSENTIAL_AND_DESIRABLE, detail, criterion.span());
        }
    }

    /** The words of a criterion without case and stops. */
    private record Same(String words) {
        static Same of(Criterion criterion) {
            return new Same(
                    criterion
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N}]+", " ")
                            .strip());
        }
    }
}
