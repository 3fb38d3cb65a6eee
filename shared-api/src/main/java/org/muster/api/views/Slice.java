package org.muster.api.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Part of a list in stable order.
 *
 * @param next names where the rest begins; empty at the end of the list
 */
public record Slice<T>(List<T> items, Optional<String> next) {
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes part of a list out of rows.
     *
     * @param rows one more than the limit, if there are more
     * @param key names the place of a row in the list
     */
    public static <R> Slice<R> of(List<R> rows, int limit, Function<R, String> key) {
        if (rows.size() <= limit) return new Slice<>(rows, Optional.empty());
        var part = rows.subList(0, limit);
        return new Slice<>(part, Optional.of(key.apply(part.getLast())));
    }

    /** The same part, each item shown in another way. */
    public <S> Slice<S> map(Function<? super T, S> how) {
        return new Slice<>(items.stream().map(how).toList(), next);
    }

    /** The same part without the items that are not for the reader. */
    public Slice<T> only(Predicate<? super T> kept) {
        return new Slice<>(items.stream().filter(kept).toList(), next);
    }
}
