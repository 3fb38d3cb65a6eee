package org.muster.query.vetting.appeals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Query;
import org.muster.api.Request;
import org.muster.api.access.Access;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealList;
import org.muster.api.appeals.refusals.OverturnedRefusals;
import org.muster.api.refusals.BadField;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers which appeals and overturned refusals there are, once the reading is recorded. */
@Component
class AppealListQueries {
    private static final List<String> SHOWN = List.of("officer", "level", "state");

    private final AppealLines lines;
    private final AccessRecords records;

    AppealListQueries(AppealLines lines, AccessRecords records) {
        this.lines = lines;
        this.records = records;
    }

    @QueryHandler
    AppealList handle(
            AppealList.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "appeals", query.reason());
        var seenAs = rolesToRead(query, reader, watch);
        var list = lines.find(query, reader);
        watch.shown(
                seenAs, list.slice().items().stream().map(AppealList.Line::caseId).toList(), SHOWN);
        return list;
    }

    @QueryHandler
    OverturnedRefusals handle(
            OverturnedRefusals.Find query,
            Reader reader,
            @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "overturned refusals", query.reason());
        var seenAs = rolesToRead(query, reader, watch);
        var list = lines.find(query, reader);
        watch.shown(
                seenAs,
                list.slice().items().stream().map(OverturnedRefusals.Line::caseId).toList(),
                SHOWN);
        return list;
    }

    private static Set<Role> rolesToRead(Query<?> query, Reader reader, Watch watch) {
        var roles =
                Access.rolesFor(query.getClass()).stream()
                        .filter(reader.actor()::holds)
                        .collect(Collectors.toSet());
        try {
            watch.requireReason(roles);
        } catch (BadField e) {
            watch.refused(List.of());
            throw e;
        }
        return roles;
    }
}
