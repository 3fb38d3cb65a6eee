package org.muster.query.clearances;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.clearances.OfficerClearances.Line;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what one officer holds, on any day. */
@Component
class OfficerClearanceQueries {
    private final Histories histories;

    OfficerClearanceQueries(Histories histories) {
        this.histories = histories;
    }

    /**
     * What was held on a day follows from the terms of the clearances, not from when these were
     * written down: a decision of the national authority may be recorded long after its day.
     */
    @QueryHandler
    OfficerClearances handle(OfficerClearances.Find query, Reader reader) {
        var recorded = histories.of(query.officerId(), new ClearanceRegisterId(query.officerId()));
        var known = Past.known(recorded, query.past());
        reader.allow(query, guard(registered(recorded)));
        var registered = registered(known);
        var day = reader.day(query.past());
        var policy = reader.policy(registered.officer().force(), day);
        var standings = Clearances.of(grants(known)).on(day, policy);
        return new OfficerClearances(
                standings.stream()
                        .map(
                                s ->
                                        new Line(
                                                s.clearance().level(),
                                                s.state(),
                                                s.clearance().from(),
                                                s.clearance().to()))
                        .toList());
    }

    private static OfficerRegistered registered(List<Recorded<Event>> recorded) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(OfficerRegistered.class::isInstance)
                .map(OfficerRegistered.class::cast)
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private static List<ClearanceEvent> grants(List<Recorded<Event>> recorded) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(ClearanceEvent.class::isInstance)
                .map(ClearanceEvent.class::cast)
                .toList();
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                e.officer().force(),
                e.account().flatMap(Personal::present),
                e.officer().lineManager());
    }
}
