package org.muster.query.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerView;
import org.muster.api.officers.OfficerView.ForVetting;
import org.muster.api.officers.OfficerView.Identity;
import org.muster.api.officers.OfficerView.Part;
import org.muster.api.officers.OfficerView.Whole;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
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
        var known = Past.cut(histories.of(query.officerId(), OfficerEvent.class), query.past());
        if (known.isEmpty()) throw new Unknown();
        var registered = (OfficerRegistered) known.getFirst().event();
        var role = reader.allow(query, guard(registered));
        return seenBy(role, registered, known);
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                e.officer().force(),
                e.account().flatMap(Personal::present),
                e.officer().lineManager());
    }

    private static OfficerView seenBy(Role role, OfficerRegistered e, List<Recorded<Event>> known) {
        return new OfficerView(
                e.officerId(),
                known.getLast().version(),
                e.name(),
                e.staffNumber(),
                e.officer().force(),
                leftOn(known),
                part(role, e));
    }

    private static Optional<LocalDate> leftOn(List<Recorded<Event>> known) {
        return known.stream()
                .map(Recorded::event)
                .filter(OfficerLeft.class::isInstance)
                .map(event -> ((OfficerLeft) event).on())
                .findFirst();
    }

    private static Part part(Role role, OfficerRegistered e) {
        return switch (role) {
            case RECRUITER, WORKFORCE_PLANNER, LINE_MANAGER, APPLICANT, AUDITOR ->
                    new Whole(e.account(), e.officer());
            case VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER ->
                    new ForVetting(e.officer().rank(), e.officer().residentInUkSince());
            case DATA_PROTECTION_OFFICER -> new Identity();
            case PANEL_MEMBER, ADMINISTRATOR, SERVICE -> throw new Unknown();
        };
    }
}
