package org.muster.web.roles.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.Quotation;
import org.muster.api.roles.Span;

/** Lays out the entries of one section, each under an id of its own. */
final class Numbered {
    private final String key;
    private final List<Entry> entries = new ArrayList<>();

    Numbered(String key) {
        this.key = key;
    }

    Numbered add(String text, String note, String detail, Optional<Span> span, List<Entry> parts) {
        entries.add(new Entry(next(), text, note, detail, span, parts));
        return this;
    }

    Numbered add(String text, String note, Span span) {
        return add(text, note, "", Optional.of(span), List.of());
    }

    /** The id of the entry that comes next. */
    String next() {
        return key + "-" + (entries.size() + 1);
    }

    Section under(String label) {
        return new Section(key, label, entries);
    }

    List<Entry> entries() {
        return entries;
    }

    static Section passages(String key, String label, List<Quotation.Passage> passages) {
        return new Section(key, label, passages(key, passages));
    }

    static List<Entry> passages(String key, List<Quotation.Passage> passages) {
        var numbered = new Numbered(key);
        passages.forEach(passage -> numbered.add(passage.text(), "", passage.span()));
        return numbered.entries();
    }
}
