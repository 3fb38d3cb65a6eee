package org.muster.web.roles.sheet;

import java.util.List;
import java.util.stream.Stream;

/** What a role profile says under one head. */
public record Section(String key, String label, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }

    /** Each entry and what belongs to it. */
    public Stream<Entry> all() {
        return entries.stream().flatMap(Entry::all);
    }

    List<String> told() {
        return entries.stream().flatMap(Entry::told).toList();
    }
}
