package org.muster.query.vetting.appeals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.access.Role;
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
        var roles = roles(query, reader, file);
        watch.requireReason(roles);
        var then = Past.cut(file.appeal(), query.past());
        if (then.isEmpty()) throw new Unknown();
        return new AppealFold(new AppealFile(then, file.around())).seenAs(roles);
    }

    /** A decision-maker sees only what is theirs to hear. */
    private static Set<Role> roles(AppealView.Find query, Reader reader, AppealFile file) {
        var roles = EnumSet.copyOf(reader.roles(query, file.guard()));
        if (!file.hearer().equals(Optional.of(reader.actor().account()))) {
            roles.remove(Role.VETTING_DECISION_MAKER);
        }
        if (roles.isEmpty()) throw new Unknown();
        return roles;
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
