package org.muster.query.vetting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.vetting.VettingQueue.Line;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers which vetting cases there are, once the reading of them is recorded. */
@Component
class VettingQueueQueries {
    private static final List<String> SHOWN = List.of("officer", "level", "purpose", "state");

    private final CaseLines lines;
    private final AccessRecords records;

    VettingQueueQueries(CaseLines lines, AccessRecords records) {
        this.lines = lines;
        this.records = records;
    }

    @QueryHandler
    VettingQueue handle(
            VettingQueue.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "vetting cases", query.reason());
        var seenAs = roles(reader);
        requireReason(watch, seenAs);
        var queue = lines.find(query, reader);
        watch.shown(seenAs, queue.slice().items().stream().map(Line::id).toList(), SHOWN);
        return queue;
    }

    private static void requireReason(Watch watch, Set<Role> seenAs) {
        try {
            watch.requireReason(seenAs);
        } catch (BadField e) {
            watch.refused(List.of());
            throw e;
        }
    }

    private static Set<Role> roles(Reader reader) {
        return Stream.of(
                        Role.VETTING_RESEARCHER,
                        Role.VETTING_DECISION_MAKER,
                        Role.APPEALS_OFFICER,
                        Role.AUDITOR)
                .filter(reader.actor()::holds)
                .collect(Collectors.toSet());
    }
}
