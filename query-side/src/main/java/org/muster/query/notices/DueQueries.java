package org.muster.query.notices;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Query;
import org.muster.api.Request;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.DueList;
import org.muster.api.notices.DueList.Count;
import org.muster.api.notices.DueList.Line;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.notices.NoticesToGive;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what falls due, on the day of the question and whatever went out about it. */
@Component
class DueQueries {
    private static final List<String> SHOWN = List.of("officer", "level", "due");

    private final List<DueSource> sources;
    private final NoticeRows notices;
    private final AccessRecords records;

    DueQueries(List<DueSource> sources, NoticeRows notices, AccessRecords records) {
        this.sources = List.copyOf(sources);
        this.notices = notices;
        this.records = records;
    }

    @QueryHandler
    DueList handle(DueList.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "what is due", query.reason());
        var seenAs = Reading.roles(query, reader, watch);
        var due = within(query.days(), all(query, reader, false), reader);
        var slice = slice(wanted(query.kind(), due, reader), query.window(), reader);
        var read = slice.items().stream().map(found -> found.due().id().subject());
        watch.shown(seenAs, Reading.cases(read), SHOWN);
        return list(due, slice, reader);
    }

    /** No vetting material, so that nothing is recorded. */
    @QueryHandler
    DueList handle(DueList.FindInPosts query, Reader reader) {
        var due = within(query.days(), all(query, reader, true), reader);
        return list(due, slice(wanted(query.kind(), due, reader), query.window(), reader), reader);
    }

    private static DueList list(List<FoundDue> due, Slice<FoundDue> slice, Reader reader) {
        return new DueList(
                reader.today(), slice.map(found -> line(found, reader)), counts(due, reader));
    }

    private static List<FoundDue> wanted(
            Optional<DueKind> kind, List<FoundDue> due, Reader reader) {
        return due.stream()
                .filter(found -> is(kind, found))
                .sorted(FoundDue.firstByDay(reader))
                .toList();
    }

    /** Not what was said already, as far as this node's views have seen. */
    @QueryHandler
    NoticesToGive handle(NoticesToGive.Find query, Reader reader) {
        var found = Stream.of(true, false).flatMap(posts -> all(query, reader, posts));
        var called = found.filter(each -> isCalledFor(each, reader)).toList();
        var given = given(called);
        return new NoticesToGive(
                called.stream()
                        .filter(each -> !given.contains(said(each, reader)))
                        .map(FoundDue::due)
                        .map(due -> new GiveNotice(due.id(), due.officerId()))
                        .toList());
    }

    private Stream<FoundDue> all(Query<?> query, Reader reader, boolean posts) {
        return sources.stream()
                .filter(source -> source.isOfPosts() == posts)
                .flatMap(source -> source.due(query, reader).stream());
    }

    /** A window that has closed is nothing that anybody could still do. */
    private static List<FoundDue> within(int days, Stream<FoundDue> all, Reader reader) {
        var last = reader.today().plusDays(days);
        return all.filter(found -> !found.by(reader).isAfter(last))
                .filter(found -> !(isOverdue(found, reader) && is(DueKind.APPEAL_WINDOW, found)))
                .toList();
    }

    private static Slice<FoundDue> slice(List<FoundDue> wanted, Window window, Reader reader) {
        var from = Place.of(window).map(place -> place.key() + "\n" + place.id());
        var rest =
                wanted.stream()
                        .filter(
                                found ->
                                        from.map(f -> found.place(reader).compareTo(f) > 0)
                                                .orElse(true))
                        .limit(window.limit() + 1L)
                        .toList();
        return Slice.of(rest, window.limit(), found -> found.place(reader));
    }

    private static Line line(FoundDue found, Reader reader) {
        var due = found.due();
        return new Line(
                due.id(),
                due.officerId(),
                found.name(),
                found.staffNumber(),
                found.force(),
                due.level(),
                found.by(reader),
                isOverdue(found, reader));
    }

    private static List<Count> counts(List<FoundDue> due, Reader reader) {
        return Stream.of(DueKind.values())
                .map(
                        kind -> {
                            var ofKind = due.stream().filter(found -> is(kind, found)).toList();
                            var late = ofKind.stream().filter(f -> isOverdue(f, reader)).count();
                            return new Count(kind, late, ofKind.size() - late);
                        })
                .filter(count -> count.overdue() + count.toCome() > 0)
                .toList();
    }

    private static boolean is(Optional<DueKind> kind, FoundDue found) {
        return kind.map(wanted -> is(wanted, found)).orElse(true);
    }

    private static boolean is(DueKind kind, FoundDue found) {
        return found.due().id().kind() == kind;
    }

    private static boolean isOverdue(FoundDue found, Reader reader) {
        return reader.today().isAfter(found.by(reader));
    }

    private static boolean isCalledFor(FoundDue found, Reader reader) {
        return occasion(found, reader).isPresent();
    }

    private static Optional<Due.Occasion> occasion(FoundDue found, Reader reader) {
        var rules = reader.policy(found.force()).notices();
        return found.due().calledFor(reader.today(), rules);
    }

    private static String said(FoundDue found, Reader reader) {
        var due = found.due();
        var ahead = occasion(found, reader).flatMap(Due.Occasion::ahead);
        return due.id().key() + " " + due.anchor() + " " + ahead;
    }

    private Set<String> given(List<FoundDue> called) {
        var keys = called.stream().map(found -> found.due().id().key()).collect(toSet());
        var given = new HashSet<String>();
        for (var row : notices.findByDueIn(keys)) {
            given.add(row.due + " " + row.anchor + " " + row.ahead());
        }
        return given;
    }
}
