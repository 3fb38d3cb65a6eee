package org.muster.query.notices;

import static org.muster.api.notices.Addressee.OFFICER;
import static org.muster.api.notices.Addressee.VETTING_DECISION_MAKERS;
import static org.muster.api.notices.Addressee.VETTING_RESEARCHERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.notices.Addressee;
import org.muster.api.notices.NoticeList;
import org.muster.api.notices.OwnNotices;
import org.muster.api.officers.OfficerId;
import org.muster.query.support.Keyset;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers which notices went out to whoever asks. */
@Component
class NoticeQueries {
    private static final List<String> SHOWN = List.of("officer", "level", "notice");
    private static final Keyset<NoticeRow> LATEST_FIRST =
            Keyset.newestFirst("at", row -> Keyset.place(row.at, row.id));

    private final NoticeRows notices;
    private final People people;
    private final AccessRecords records;

    NoticeQueries(NoticeRows notices, People people, AccessRecords records) {
        this.notices = notices;
        this.people = people;
        this.records = records;
    }

    @QueryHandler
    NoticeList handle(
            NoticeList.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "notices", query.reason());
        var seenAs = Reading.roles(query, reader, watch);
        var meant = MeantFor.reader(reader.actor(), addressees(seenAs));
        var wanted = query.kind().map(kind -> meant.and(MeantFor.kind(kind))).orElse(meant);
        var slice = LATEST_FIRST.slice(notices, wanted, query.window());
        watch.shown(seenAs, Reading.cases(slice.items().stream().map(row -> row.subject)), SHOWN);
        var officers = people.behind(slice.items(), row -> row.officerId);
        return new NoticeList(slice.map(row -> line(row, officers.get(row.officerId))));
    }

    @QueryHandler
    OwnNotices handle(OwnNotices.Find query, Reader reader) {
        var me = reader.actor().account().name();
        return new OwnNotices(
                notices.findByAccountOrderByAtDescIdDesc(me).stream()
                        .filter(row -> row.addressees.contains(OFFICER.name()))
                        .filter(row -> actsFor(reader.actor(), row))
                        .map(NoticeQueries::own)
                        .toList());
    }

    private static boolean actsFor(Actor actor, NoticeRow row) {
        return actor.actsFor(new Force(row.force));
    }

    /** An auditor sees all of them. */
    private static Set<Addressee> addressees(Set<Role> seenAs) {
        if (seenAs.contains(Role.AUDITOR)) return EnumSet.allOf(Addressee.class);
        var addressees = EnumSet.noneOf(Addressee.class);
        if (seenAs.contains(Role.VETTING_RESEARCHER)) addressees.add(VETTING_RESEARCHERS);
        if (seenAs.contains(Role.VETTING_DECISION_MAKER)) {
            addressees.addAll(Set.of(VETTING_DECISION_MAKERS, VETTING_RESEARCHERS));
        }
        return addressees;
    }

    private static NoticeList.Line line(NoticeRow row, Person person) {
        return new NoticeList.Line(
                row.at,
                row.about(),
                new OfficerId(row.officerId),
                person.name(),
                person.staffNumber(),
                new Force(row.force),
                row.ofLevel(),
                row.byDay,
                row.ahead(),
                row.addressees.stream().map(Addressee::valueOf).toList());
    }

    private static OwnNotices.Line own(NoticeRow row) {
        return new OwnNotices.Line(row.at, row.kind, row.ofLevel(), row.byDay, row.ahead());
    }
}
