package org.muster.query.vetting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.Request;
import org.muster.api.access.Access;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.quality.SampledCases;
import org.muster.api.vetting.quality.SampledCases.Line;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers which cases are sampled for their quality, once the reading of them is recorded. */
@Component
class SampledCaseQueries {
    private static final List<String> SHOWN = List.of("officer", "level", "sampler", "finding");
    private static final Keyset<CaseRow> DRAWN_FIRST =
            Keyset.oldestFirst("drawnAt", row -> Keyset.place(requireNonNull(row.drawnAt), row.id));

    private final CaseRows cases;
    private final People people;
    private final AccessRecords records;

    SampledCaseQueries(CaseRows cases, People people, AccessRecords records) {
        this.cases = cases;
        this.people = people;
        this.records = records;
    }

    @QueryHandler
    SampledCases handle(
            SampledCases.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "sampled cases", query.reason());
        var seenAs = roles(query, reader);
        requireReason(watch, seenAs);
        var reach =
                Within.reachOf(reader.actor())
                        .and((row, _, cb) -> cb.isNotNull(row.get("sampler")));
        var wanted = query.open().map(open -> reach.and(open(open))).orElse(reach);
        var slice = DRAWN_FIRST.slice(cases, wanted, query.window());
        var officers = people.behind(slice.items(), row -> row.officerId);
        watch.shown(seenAs, slice.items().stream().map(row -> new CaseId(row.id)).toList(), SHOWN);
        return new SampledCases(
                slice.map(row -> line(row, officers.get(row.officerId))),
                cases.count(reach.and(open(true))));
    }

    private static Specification<CaseRow> open(boolean open) {
        return (row, _, cb) ->
                open ? cb.isNull(row.get("finding")) : cb.isNotNull(row.get("finding"));
    }

    private static Line line(CaseRow row, Person person) {
        return new Line(
                new CaseId(row.id),
                person.name(),
                person.staffNumber(),
                new Force(row.force),
                new ClearanceLevel(row.level),
                new Account(requireNonNull(row.sampler)),
                requireNonNull(row.drawnAt),
                Optional.ofNullable(row.finding),
                Optional.ofNullable(row.sampledAt));
    }

    private static void requireReason(Watch watch, Set<Role> seenAs) {
        try {
            watch.requireReason(seenAs);
        } catch (BadField e) {
            watch.refused(List.of());
            throw e;
        }
    }

    private static Set<Role> roles(SampledCases.Find query, Reader reader) {
        return Access.rolesFor(query.getClass()).stream()
                .filter(reader.actor()::holds)
                .collect(toSet());
    }
}
