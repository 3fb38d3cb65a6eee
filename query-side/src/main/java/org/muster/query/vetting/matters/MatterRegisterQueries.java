package org.muster.query.vetting.matters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.access.Access;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRegister;
import org.muster.api.vetting.matters.MatterRegister.Line;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers which matters there are, once the reading of them is recorded. */
@Component
class MatterRegisterQueries {
    private static final List<String> SHOWN = List.of("officer", "kind", "state");
    private static final Keyset<MatterRow> FIRST_LEARNED_FIRST =
            Keyset.oldestFirst("recordedAt", row -> Keyset.place(row.recordedAt, row.id));

    private final MatterRows matters;
    private final People people;
    private final AccessRecords records;

    MatterRegisterQueries(MatterRows matters, People people, AccessRecords records) {
        this.matters = matters;
        this.people = people;
        this.records = records;
    }

    @QueryHandler
    MatterRegister handle(
            MatterRegister.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "matters", query.reason());
        var seenAs = roles(query, reader);
        requireReason(watch, seenAs);
        var wanted = Within.reachOf(reader.actor()).and(Within.standing(query.state()));
        var slice = FIRST_LEARNED_FIRST.slice(matters, wanted, query.window());
        var officers = people.behind(slice.items(), row -> row.officerId);
        watch.shown(
                seenAs,
                slice.items().stream().map(row -> new OfficerId(row.officerId)).distinct().toList(),
                SHOWN);
        return new MatterRegister(slice.map(row -> line(row, officers, reader)));
    }

    private static Line line(MatterRow row, Map<UUID, Person> officers, Reader reader) {
        var person = officers.get(row.officerId);
        var force = person.force();
        var kind = new MatterKind(row.kind);
        return new Line(
                new MatterId(row.id),
                new OfficerId(row.officerId),
                person.name(),
                person.staffNumber(),
                force,
                kind,
                MatterFold.name(kind, reader.policy(force).matters()),
                row.source,
                new PartialDate(row.occurredOn),
                row.recordedAt,
                row.state,
                Optional.ofNullable(row.acknowledgedBy).map(Account::new));
    }

    private static void requireReason(Watch watch, Set<Role> seenAs) {
        try {
            watch.requireReason(seenAs);
        } catch (BadField e) {
            watch.refused(List.of());
            throw e;
        }
    }

    private static Set<Role> roles(MatterRegister.Find query, Reader reader) {
        return Access.rolesFor(query.getClass()).stream()
                .filter(reader.actor()::holds)
                .collect(Collectors.toSet());
    }
}
