package org.muster.query.officers;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Guard;
import org.muster.api.Histories;
import org.muster.api.Personal;
import org.muster.api.Role;
import org.muster.api.Unknown;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerView;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers for single officers, straight from their streams. */
@Component
class OfficerQueries {
    private final Histories histories;

    OfficerQueries(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    OfficerView find(OfficerView.Find query, Reader reader) {
        var known =
                histories.of(query.officerId()).stream()
                        .filter(recorded -> query.past().reaches(recorded.recordedAt()))
                        .toList();
        if (known.isEmpty()) throw new Unknown();
        var registered = (OfficerRegistered) known.getFirst().event();
        var role = reader.allow(query, guard(registered));
        return seenBy(role, registered, known.getLast().version());
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                e.officer().force(),
                e.account().flatMap(Personal::present),
                e.officer().lineManager());
    }

    private static OfficerView seenBy(Role role, OfficerRegistered e, long version) {
        return switch (role) {
            case RECRUITER, WORKFORCE_PLANNER, LINE_MANAGER, APPLICANT, AUDITOR ->
                    new OfficerView.Whole(
                            e.officerId(),
                            version,
                            e.name(),
                            e.staffNumber(),
                            e.account(),
                            e.officer());
            case VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER ->
                    new OfficerView.ForVetting(
                            e.officerId(),
                            version,
                            e.name(),
                            e.staffNumber(),
                            e.officer().force(),
                            e.officer().rank(),
                            e.officer().residentInUkSince());
            case DATA_PROTECTION_OFFICER ->
                    new OfficerView.Identity(
                            e.officerId(), version, e.name(), e.staffNumber(), e.officer().force());
            case PANEL_MEMBER, ADMINISTRATOR, SERVICE -> throw new Unknown();
        };
    }
}
