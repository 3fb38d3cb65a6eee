package org.muster.query.withdrawals;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what one withdrawal assessment is, or was, once the reading of it is recorded. */
@Component
class WithdrawalQueries {
    private final Histories histories;
    private final AccessRecords records;

    WithdrawalQueries(Histories histories, AccessRecords records) {
        this.histories = histories;
        this.records = records;
    }

    @QueryHandler
    WithdrawalView handle(
            WithdrawalView.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "withdrawal assessment", query.reason());
        try {
            var view = view(query, reader, watch);
            var read =
                    List.of(view.id(), view.clearanceId()); // by which the list knows whose it is
            watch.shown(view.seenAs(), read, shown(view));
            return view;
        } catch (Unknown | BadField e) {
            watch.refused(List.of(query.withdrawalId()));
            throw e;
        }
    }

    private WithdrawalView view(WithdrawalView.Find query, Reader reader, Watch watch) {
        var file = file(query.withdrawalId());
        var seenAs = reader.roles(query, file.guard());
        watch.requireReason(seenAs);
        return new WithdrawalFold(file.at(query.past())).seenAs(seenAs);
    }

    private WithdrawalFile file(WithdrawalId id) {
        var recorded = histories.of(id);
        if (recorded.isEmpty()) throw new Unknown();
        var officer = new WithdrawalFile(recorded, List.of()).opened().officerId();
        return new WithdrawalFile(recorded, histories.of(officer));
    }

    private static List<String> shown(WithdrawalView view) {
        var parts = new ArrayList<>(List.of("grounds"));
        if (!view.representations().isEmpty()) parts.add("representations");
        if (view.harmTest().isPresent()) parts.add("harmTest");
        if (view.disclosed().isPresent()) parts.add("disclosure");
        if (view.decision().isPresent()) parts.add("rationale");
        if (view.letter().isPresent()) parts.add("letter");
        return parts;
    }
}
