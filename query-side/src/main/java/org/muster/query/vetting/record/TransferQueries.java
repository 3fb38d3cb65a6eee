package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferEvent.TransferAccepted;
import org.muster.api.vetting.transfers.TransferId;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.api.vetting.transfers.Worth;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what a transferee brings, and what it is or would be worth, once that is recorded. */
@Component
class TransferQueries {
    private final Histories histories;
    private final AccessRecords records;

    TransferQueries(Histories histories, AccessRecords records) {
        this.histories = histories;
        this.records = records;
    }

    @QueryHandler
    TransferView handle(
            TransferView.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "transfer", query.reason());
        try {
            var view = view(query, reader, watch);
            watch.shown(view.seenAs(), List.of(view.caseId()), shown(view));
            return view;
        } catch (Unknown | BadField e) {
            watch.refused(List.of(query.caseId()));
            throw e;
        }
    }

    private TransferView view(TransferView.Find query, Reader reader, Watch watch) {
        var recorded = histories.of(query.caseId(), VettingCaseEvent.class);
        if (recorded.isEmpty()) throw new Unknown();
        var alone = CaseFile.of(recorded);
        if (alone.opened().purpose() != CasePurpose.TRANSFER) throw new Unknown();
        var seenAs = reader.roles(query, alone.guard());
        watch.requireReason(seenAs);
        var officer = histories.of(alone.opened().officerId());
        var file = alone.with(officer, List.of(), List.of(), List.of()).at(query.past());
        var fold = new TransferFold(file, brought(query), policy(query, file, reader));
        return fold.seenAs(seenAs, isOpen(file), worth(query, fold, reader));
    }

    @SuppressWarnings("unchecked") // asked for by their kind
    private List<Recorded<TransferEvent>> brought(TransferView.Find query) {
        var recorded = histories.of(new TransferId(query.caseId()), TransferEvent.class);
        return Past.cut(recorded, query.past()).stream()
                .map(r -> (Recorded<TransferEvent>) (Recorded<?>) r)
                .toList();
    }

    private PolicySet policy(TransferView.Find query, CaseFile file, Reader reader) {
        return reader.policy(file.opened().force(), reader.day(query.past()));
    }

    /**
     * As it was judged, where it was; else as it would be; under another set where one is named.
     */
    private static Optional<Worth> worth(
            TransferView.Find query, TransferFold fold, Reader reader) {
        var accepted = fold.accepted();
        var version = query.policy().or(() -> accepted.map(TransferAccepted::policyVersion));
        var policy =
                version.map(v -> reader.policies().byVersion(v).orElseThrow(Unknown::new))
                        .orElse(fold.policy());
        var on = accepted.map(TransferAccepted::acceptedOn).orElseGet(() -> day(query, reader));
        return fold.transfer()
                .earlier()
                .map(earlier -> Worth.of(earlier, fold.file().opened().level(), on, policy));
    }

    private static LocalDate day(TransferView.Find query, Reader reader) {
        return reader.day(query.past());
    }

    private static boolean isOpen(CaseFile file) {
        var progress = CaseProgress.opened(file.opened());
        for (var event : file.story()) progress = progress.after(event);
        var state = progress.state();
        return Stream.of(CaseOutcome.values()).noneMatch(outcome -> outcome.state() == state);
    }

    private static List<String> shown(TransferView view) {
        var parts = new ArrayList<String>();
        if (view.earlier().isPresent()) parts.add("earlier");
        if (view.items().stream().anyMatch(item -> item.told().isPresent())) parts.add("items");
        if (view.history().isPresent()) parts.add("history");
        return parts;
    }
}
