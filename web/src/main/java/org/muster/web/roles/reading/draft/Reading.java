package org.muster.web.roles.reading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.ProfileFields.OtherSection;
import org.muster.api.roles.Quotation.Passage;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Warning;
import org.muster.web.roles.reading.outline.Section;
import org.muster.web.roles.reading.text.Item;
import org.muster.web.roles.reading.text.Items;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;

/** One document being read: its source, the fields so far, and the account of its characters. */
public final class Reading {
    public final Source source;
    public final Draft draft = new Draft();
    public final Cautions cautions = new Cautions();
    private final Ledger ledger;
    private final Items items;
    private final List<Said> said = new ArrayList<>();
    private final List<Passage> unheaded = new ArrayList<>();

    public Reading(Source source, List<Piece> pieces) {
        this.source = source;
        this.ledger = new Ledger(source, pieces);
        this.items = Items.in(source, pieces);
    }

    public Ledger ledger() {
        return ledger;
    }

    public List<Item> items(List<Piece> pieces) {
        return items.of(pieces);
    }

    public String words(Range range) {
        return source.words(range);
    }

    /** Takes the range into a field. */
    public Span take(Range range) {
        ledger.field(range);
        return source.span(range);
    }

    /** Notes a passage that may ask something of whoever takes the post. */
    public void heard(Range range, boolean essential) {
        said.add(new Said(range, essential));
    }

    public List<Said> said() {
        return said;
    }

    public Passage quote(Range range) {
        return new Passage(source.words(range), take(range));
    }

    public void label(Section section) {
        section.heading().ifPresent(heading -> ledger.label(heading.label()));
    }

    public String headingOf(Section section) {
        return section.heading().map(h -> source.words(h.piece().range())).orElse("");
    }

    public void warn(Warning.Code code, String detail, Range range) {
        cautions.add(code, detail, source.span(range));
    }

    /** Notes that a heading has nothing under it. */
    public void empty(Section section) {
        var heading = section.heading().orElseThrow();
        var range = heading.piece().range();
        var name = source.words(range);
        add(new OtherSection(Optional.of(name), List.of(), take(range)));
        warn(Warning.Code.EMPTY_SECTION, "\"%s\" has nothing under it.".formatted(name), range);
    }

    /** Keeps text that no other field holds, under the section's heading. */
    public void other(Section section, List<Item> texts) {
        if (texts.isEmpty()) return;
        var passages = new ArrayList<Passage>();
        for (var text : texts) {
            heard(text.range(), false);
            passages.add(quote(text.range()));
        }
        if (section.heading().isEmpty()) {
            unheaded(passages);
            return;
        }
        var range = section.heading().get().piece().range();
        var heading = Optional.of(source.words(range));
        add(new OtherSection(heading, passages, take(range)));
    }

    public void unheadedText(List<Item> texts) {
        var passages = new ArrayList<Passage>();
        for (var text : texts) {
            heard(text.range(), false);
            passages.add(quote(text.range()));
        }
        if (!passages.isEmpty()) unheaded(passages);
    }

    /** Text without a heading goes with the text without a heading before it. */
    private void unheaded(List<Passage> passages) {
        if (unheaded.isEmpty())
            draft.otherSections.add(
                    new OtherSection(Optional.empty(), passages, passages.getFirst().span()));
        unheaded.addAll(passages);
    }

    /** Puts together the text without a heading that has come since the last heading. */
    public void closeUnheaded() {
        if (unheaded.isEmpty()) return;
        var place = draft.otherSections.size() - 1;
        draft.otherSections.set(
                place, new OtherSection(Optional.empty(), unheaded, unheaded.getFirst().span()));
        unheaded.clear();
    }

    private void add(OtherSection section) {
        closeUnheaded();
        draft.otherSections.add(section);
    }
}
