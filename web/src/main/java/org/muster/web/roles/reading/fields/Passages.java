package org.muster.web.roles.reading.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.Quotation.Passage;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.web.roles.reading.draft.Endings;
import org.muster.web.roles.reading.draft.Reading;
import org.muster.web.roles.reading.outline.Looks;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Item;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;

/** Reads sections of prose and of lists: purpose, duties, experience, conditions, and the rest. */
final class Passages {
    private final Reading reading;
    private final Endings endings;

    Passages(Reading reading) {
        this.reading = reading;
        this.endings = new Endings(reading);
    }

    void purpose(Section section) {
        prose(section, reading.draft.purpose);
    }

    void experience(Section section) {
        prose(section, reading.draft.experience);
    }

    private void prose(Section section, List<Passage> field) {
        var items = reading.items(section.pieces());
        for (var item : items) {
            field.add(reading.quote(item.range()));
            reading.heard(item.range(), false);
        }
        endings.prose(items);
    }

    void responsibilities(Section section) {
        var items = reading.items(withoutLeads(section.pieces()));
        items.forEach(item -> reading.draft.responsibilities.add(reading.quote(item.range())));
        endings.list(items);
    }

    /** Reads named roles, each with its own list; a list without a name is everybody's. */
    void subRoles(Section section) {
        var pieces = section.pieces();
        Optional<Piece> name = Optional.empty();
        var tasks = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            if (isName(pieces, i)) {
                subRole(name, tasks);
                name = Optional.of(pieces.get(i));
                tasks.clear();
            } else {
                tasks.add(pieces.get(i));
            }
        }
        subRole(name, tasks);
    }

    private void subRole(Optional<Piece> name, List<Piece> tasks) {
        var items = reading.items(withoutLeads(tasks));
        var passages = items.stream().map(item -> reading.quote(item.range())).toList();
        endings.list(items);
        if (name.isEmpty()) {
            reading.draft.responsibilities.addAll(passages);
            return;
        }
        var words = reading.words(name.get().range());
        var title = words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        reading.draft.subRoles.add(new SubRole(title, passages, reading.take(name.get().range())));
    }

    private boolean isName(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        return !piece.mark().isItem()
                && Looks.couldBeHeading(reading.source, piece)
                && i + 1 < pieces.size()
                && pieces.get(i + 1).mark().isItem();
    }

    /** A line that leads in a list, or parts it, is no item of it. */
    private List<Piece> withoutLeads(List<Piece> pieces) {
        var items = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            if (isLead(pieces, i)) reading.ledger().label(pieces.get(i).range());
            else items.add(pieces.get(i));
        }
        return items;
    }

    private boolean isLead(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        if (piece.mark().isItem() || i + 1 == pieces.size()) return false;
        var colon = reading.source.at(piece.range().end() - 1) == ':';
        var beforeList = pieces.get(i + 1).mark().isItem();
        return colon && (beforeList || pieces.get(i + 1).gap()) && piece.range().length() <= 160
                || beforeList && piece.gap() && Looks.couldBeHeading(reading.source, piece);
    }

    /** Reads conditions of the post out of a section; what is none of them stays as it stands. */
    void conditions(Section section) {
        var rest = new ArrayList<Item>();
        for (var item : reading.items(section.pieces())) {
            var conditions = PostConditions.in(reading.words(item.range()));
            if (conditions.isEmpty()) rest.add(item);
            conditions.forEach(condition -> add(condition, item.range()));
        }
        reading.other(section, rest);
        endings.prose(rest);
    }

    private void add(PostConditions.Found found, Range range) {
        var quote = reading.quote(range);
        reading.draft.postConditions.add(
                new PostCondition(
                        found.kind(),
                        found.recurrence(),
                        found.obligation(),
                        quote.text(),
                        quote.span()));
    }

    void other(Section section) {
        var items = reading.items(section.pieces());
        reading.other(section, items);
        endings.prose(items);
    }
}
