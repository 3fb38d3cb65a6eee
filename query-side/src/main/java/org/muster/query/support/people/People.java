package org.muster.query.support.people;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.officers.OfficerId;
import org.muster.query.support.Place;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Who officers are, for every list that names them. Those lists are kept by the same readers, so
 * whoever is in one of them is known here.
 */
@Component
public class People {
    private final OfficerRows rows;

    People(OfficerRows rows) {
        this.rows = rows;
    }

    /** The officers that rows of a list are about, by their ids. */
    public <R> Map<UUID, Person> behind(Collection<R> list, Function<R, UUID> officer) {
        return rows.findAllById(list.stream().map(officer).distinct().toList()).stream()
                .collect(toMap(OfficerRow::getId, OfficerRow::person));
    }

    public Person one(OfficerId officer) {
        return rows.findById(officer.value()).orElseThrow().person();
    }

    /**
     * The officers in order of their names, from a place on.
     *
     * @param search in the name, or how the staff number begins; empty for all
     * @param force empty for every force
     * @param concerning the account whose own record or whose officers are looked for; empty for
     *     all
     */
    public List<Listed> found(
            String search, String force, String concerning, Optional<Place> place, int most) {
        return rows
                .found(
                        search.strip().toLowerCase(Locale.UK),
                        force,
                        concerning,
                        place.map(Place::key).orElse(""),
                        place.map(Place::id).orElse(Place.LOWEST),
                        Limit.of(most))
                .stream()
                .map(OfficerRow::listed)
                .toList();
    }

    /** The officer who signs in with an account. */
    public Optional<OfficerId> signingIn(Account account) {
        return rows.findFirstByAccountOrderById(account.name()).map(row -> new OfficerId(row.id));
    }

    /**
     * Rows of a list about officers, each named by {@code officerId}, whom an account reaches:
     * those of its forces, but neither itself nor those whom it manages.
     */
    public static <R> Specification<R> reachedBy(Actor actor) {
        var me = actor.account().name();
        var forces = actor.forces().stream().map(Force::name).toList();
        return (row, query, cb) -> {
            var officers = query.subquery(OfficerRow.class);
            var officer = officers.from(OfficerRow.class);
            return cb.exists(
                    officers.select(officer)
                            .where(
                                    cb.equal(officer.get("id"), row.get("officerId")),
                                    isNot(officer.get("account"), me, cb),
                                    isNot(officer.get("lineManager"), me, cb),
                                    actor.everyForce()
                                            ? cb.conjunction()
                                            : officer.get("force").in(forces)));
        };
    }

    /**
     * Rows of a list about officers, each named by {@code officerId}, that are about whoever is
     * searched for.
     *
     * @param search in the name, or how the staff number begins
     */
    public static <R> Specification<R> named(String search) {
        var text = search.strip().toLowerCase(Locale.UK);
        return (row, query, cb) -> {
            var officers = query.subquery(OfficerRow.class);
            var officer = officers.from(OfficerRow.class);
            var number = cb.lower(cb.coalesce(officer.get("staffNumber"), ""));
            return cb.exists(
                    officers.select(officer)
                            .where(
                                    cb.equal(officer.get("id"), row.get("officerId")),
                                    cb.or(
                                            cb.gt(cb.locate(officer.get("sortKey"), text), 0),
                                            cb.equal(cb.locate(number, text), 1))));
        };
    }

    private static Predicate isNot(Path<String> account, String me, CriteriaBuilder cb) {
        return cb.or(cb.isNull(account), cb.notEqual(account, me));
    }
}
