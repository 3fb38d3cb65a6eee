package org.muster.query.vetting.appeals;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealView;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what one appeal is, or was, once the reading of it is recorded. */
@Component
class AppealQueries {
    private final Histories histories;
    private final AccessRecords records;

    AppealQueries(Histories histories, AccessRecords records) {
        this.histories = histories;
        this.records = records;
    }

    @QueryHandler
    AppealView handle(
            AppealView.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "appeal", query.reason());
        try {
            var view = view(query, reader, watch);
            watch.shown(view.seenAs(), List.of(view.caseId()), shown(view));
            return view;
        } catch (Unknown | BadField e) {
            watch.refused(cases(query));
            throw e;
        }
    }

    private AppealView view(AppealView.Find query, Reader reader, Watch watch) {
        var file = AppealFile.of(query.appealId(), histories);
        var roles = reader.roles(query, file.guard());
        watch.requireReason(roles);
        var then = Past.cut(file.appeal(), query.past());
        if (then.isEmpty()) throw new Unknown();
        return new AppealFold(new AppealFile(then, file.around())).seenAs(roles);
    }

    private List<CaseId> cases(AppealView.Find query) {
        return histories.of(query.appealId()).stream()
                .map(Recorded::event)
                .filter(AppealLodged.class::isInstance)
                .map(lodged -> ((AppealLodged) lodged).caseId())
                .toList();
    }

    /** Names what the view shows beyond who and where: only parts that hold something. */
    private static List<String> shown(AppealView view) {
        var parts = new ArrayList<>(List.of("grounds", "statement"));
        if (view.lateReason().isPresent()) parts.add("lateReason");
        if (view.lateness().isPresent()) parts.add("lateness");
        if (view.decision().isPresent()) parts.addAll(List.of("decision", "rationale"));
        return parts;
    }
}
