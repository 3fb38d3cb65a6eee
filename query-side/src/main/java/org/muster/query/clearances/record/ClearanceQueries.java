package org.muster.query.clearances.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceHolder;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.ClearanceView.Assessment;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.TransferEvent.TransferAccepted;
import org.muster.api.vetting.transfers.TransferId;
import org.muster.api.views.Histories;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.query.clearances.Holders;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what one clearance is, or was, once the reading of it is recorded. */
@Component
class ClearanceQueries {
    private final Holders holders;
    private final Histories histories;
    private final AccessRecords records;

    ClearanceQueries(Holders holders, Histories histories, AccessRecords records) {
        this.holders = holders;
        this.histories = histories;
        this.records = records;
    }

    @QueryHandler
    ClearanceView handle(
            ClearanceView.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "clearance", query.reason());
        try {
            var view = view(query, reader, watch);
            watch.shown(view.seenAs(), List.of(view.id()), shown(view));
            return view;
        } catch (Unknown | BadField e) {
            watch.refused(List.of(query.clearanceId()));
            throw e;
        }
    }

    /** Where orders about a clearance go; nothing of what was found or why. */
    @QueryHandler
    ClearanceHolder handle(ClearanceHolder.Find query, Reader reader) {
        var file = file(query.clearanceId());
        reader.allow(query, file.guard());
        return new ClearanceHolder(
                file.person().officerId(), openAssessment(file, query.clearanceId()));
    }

    private ClearanceView view(ClearanceView.Find query, Reader reader, Watch watch) {
        var file = file(query.clearanceId());
        var seenAs = reader.roles(query, file.guard());
        watch.requireReason(seenAs);
        var known = file.known(query.past());
        var day = reader.day(query.past());
        var grant = known.grant(query.clearanceId(), day);
        var policy = reader.policy(known.person().officer().force(), day);
        return new ClearanceFold(known, grant, origin(grant), day, policy)
                .seenAs(seenAs, query.past());
    }

    /** What the case that granted it had accepted of another force. */
    private Optional<EarlierClearance> origin(ClearanceGranted grant) {
        return grant.caseId().stream()
                .flatMap(id -> histories.of(new TransferId(id)).stream())
                .flatMap(
                        r ->
                                r.event() instanceof TransferAccepted e
                                        ? Stream.of(e)
                                        : Stream.empty())
                .map(TransferAccepted::earlier)
                .findFirst();
    }

    private ClearanceFile file(ClearanceId clearance) {
        var officer = holders.of(clearance);
        return new ClearanceFile(
                histories.of(
                        officer, new ClearanceRegisterId(officer), new VettingRecordId(officer)));
    }

    private static Optional<WithdrawalId> openAssessment(
            ClearanceFile file, ClearanceId clearance) {
        return Assessments.about(clearance, file.events()).stream()
                .filter(Assessment::open)
                .map(Assessment::id)
                .findFirst();
    }

    private static List<String> shown(ClearanceView view) {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("state", true);
        parts.put("conditions", !view.conditions().isEmpty());
        parts.put("assessments", !view.assessments().isEmpty());
        parts.put("words", view.history().stream().anyMatch(entry -> entry.words().isPresent()));
        return parts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
