package org.muster.query.support;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.muster.api.refusals.BadField;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * A list's stable order by a moment and where two agree by id: pages neither skip nor repeat
 * anything, whatever is added meanwhile.
 *
 * @param moment the attribute that holds the moment
 * @param place where a row stands in the order
 */
public record Keyset<R>(String moment, Sort.Direction direction, Function<R, String> place) {
    public static <R> Keyset<R> newestFirst(String moment, Function<R, String> place) {
        return new Keyset<>(moment, Sort.Direction.DESC, place);
    }

    public static <R> Keyset<R> oldestFirst(String moment, Function<R, String> place) {
        return new Keyset<>(moment, Sort.Direction.ASC, place);
    }

    public static String place(Instant at, UUID id) {
        return at + "\n" + id;
    }

    public Slice<R> slice(
            JpaSpecificationExecutor<R> rows, Specification<R> wanted, Window window) {
        var beyond = Place.of(window).map(this::beyond).orElseGet(Specification::unrestricted);
        var order = Sort.by(direction, moment, "id");
        List<R> found =
                rows.findBy(
                        wanted.and(beyond),
                        query -> query.sortBy(order).limit(window.limit() + 1).all());
        return Slice.of(found, window.limit(), place);
    }

    private Specification<R> beyond(Place from) {
        var at = moment(from);
        return (row, _, cb) ->
                cb.or(
                        beyond(cb, row.get(moment), at),
                        cb.and(
                                cb.equal(row.get(moment), at),
                                beyond(cb, row.get("id"), from.id())));
    }

    private <V extends Comparable<? super V>> Predicate beyond(
            CriteriaBuilder cb, Expression<V> attribute, V value) {
        return direction.isAscending()
                ? cb.greaterThan(attribute, value)
                : cb.lessThan(attribute, value);
    }

    private static Instant moment(Place place) {
        try {
            return Instant.parse(place.key());
        } catch (DateTimeException _) {
            throw new BadField("cursor", Place.unknown().getMessage());
        }
    }
}
