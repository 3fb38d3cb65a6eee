package org.muster.query.vetting.record;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.emergency.EmergencyAccesses;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyId;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.api.vetting.parties.ThirdPartiesId;
import org.muster.api.vetting.quality.SampleId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.springframework.stereotype.Component;

/** Answers what one vetting case is, or was, once the reading of it is recorded. */
@Component
class VettingCaseQueries {
    private final Histories histories;
    private final AccessRecords records;

    VettingCaseQueries(Histories histories, AccessRecords records) {
        this.histories = histories;
        this.records = records;
    }

    @QueryHandler
    VettingCaseView handle(
            VettingCaseView.Find query,
            Reader reader,
            @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "vetting case", query.reason());
        var view = watched(query, reader, watch);
        watch.shown(view.seenAs(), List.of(view.id()), Shown.of(view));
        return view;
    }

    private VettingCaseView watched(VettingCaseView.Find query, Reader reader, Watch watch) {
        try {
            return view(query, reader, watch);
        } catch (Unknown | BadField e) {
            watch.refused(List.of(query.caseId()));
            throw e;
        }
    }

    private VettingCaseView view(VettingCaseView.Find query, Reader reader, Watch watch) {
        var file = file(query);
        var guard = file.guard().lettingIn(Role.ADMINISTRATOR, open(query, reader));
        var seenAs = reader.roles(query, guard);
        watch.requireReason(seenAs);
        var holidays = reader.policy(file.opened().force()).bankHolidays();
        return new CaseFold(file.at(query.past()), reader.day(query.past()), holidays)
                .seenAs(seenAs);
    }

    /** The administrators to whom the case is open now, whatever day is asked about. */
    private Set<Account> open(VettingCaseView.Find query, Reader reader) {
        var accesses = histories.of(new EmergencyId(query.caseId()), EmergencyEvent.class);
        var events = accesses.stream().map(Recorded::event).map(EmergencyEvent.class::cast);
        return EmergencyAccesses.of(events.toList()).open(reader.now());
    }

    private CaseFile file(VettingCaseView.Find query) {
        var recorded = histories.of(query.caseId(), VettingCaseEvent.class);
        if (recorded.isEmpty()) throw new Unknown();
        var file = CaseFile.of(recorded);
        var officer = file.opened().officerId();
        return file.with(
                histories.of(officer),
                histories.of(new VettingRecordId(officer)),
                histories.of(new ThirdPartiesId(query.caseId())),
                histories.of(new SampleId(query.caseId())));
    }
}
