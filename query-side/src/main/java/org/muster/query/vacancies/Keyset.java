package org.muster.query.vacancies;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.muster.api.refusals.BadField;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * A list's stable order, newest first, by a moment and where two agree by id: pages neither skip
 * nor repeat anything, whatever is added meanwhile.
 *
 * @param moment the attribute that holds the moment
 */
record Keyset<R>(String moment, Function<R, Place> place) {
    /** Where a row stands in the order. */
    record Place(Instant at, UUID id) {
        private static Place read(String text) {
            try {
                var parts = text.split(" ");
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
                throw new BadField("cursor", "is not a cursor that was given here");
            }
        }

        @Override
        public String toString() {
            return at + " " + id;
        }
    }

    Slice<R> slice(JpaSpecificationExecutor<R> rows, Specification<R> wanted, Window window) {
        var from = window.from().map(Place::read);
        var found =
                rows.findBy(
                        wanted.and(from.map(this::after).orElseGet(Specification::unrestricted)),
                        query ->
                                query.sortBy(Sort.by(moment, "id").descending())
                                        .limit(window.limit() + 1)
                                        .all());
        return cut(found, window.limit());
    }

    private Slice<R> cut(List<R> found, int limit) {
        if (found.size() <= limit) return new Slice<>(found, Optional.empty());
        var items = found.subList(0, limit);
        return new Slice<>(items, Optional.of(place.apply(items.getLast()).toString()));
    }

    private Specification<R> after(Place from) {
        return (row, _, cb) ->
                cb.or(
                        cb.lessThan(row.get(moment), from.at()),
                        cb.and(
                                cb.equal(row.get(moment), from.at()),
                                cb.lessThan(row.get("id"), from.id())));
    }
}
