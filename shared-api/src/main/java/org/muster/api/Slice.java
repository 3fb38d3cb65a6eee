package org.muster.api;

import java.util.List;
import java.util.Optional;

/**
 * Part of a list in stable order.
 *
 * @param next names where the rest begins; empty at the end of the list
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public Slice {
        items = List.copyOf(items);
    }
}
