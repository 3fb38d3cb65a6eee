package org.muster.query.clearances;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.appeals.Appealable;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.clearances.OfficerClearances.Line;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.history.VettingRecordId;
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
        var recorded = recorded(query.officerId());
        var known = Past.known(recorded, query.past());
        var guard = Appealable.closing(guard(registered(recorded)), recorded);
        var seenAs = reader.roles(query, guard);
        var registered = registered(known);
        var day = reader.day(query.past());
        var policy = reader.policy(registered.officer().force(), day);
        var events = grants(known);
        var bearing = bearing(day, events);
        return new OfficerClearances(
                Clearances.of(events).on(day, policy).stream()
                        .map(standing -> line(standing, seenAs, bearing))
                        .toList());
    }

    private List<Recorded<Event>> recorded(OfficerId officer) {
        return histories.of(
                officer, new ClearanceRegisterId(officer), new VettingRecordId(officer));
    }

    private static Line line(Standing standing, Set<Role> seenAs, Set<ClearanceId> bearing) {
        var held = standing.clearance();
        var bears = bearing.contains(held.clearanceId());
        return new Line(
                held.clearanceId(),
                held.level(),
                standing.state().told(seenAs, bears),
                held.from(),
                held.to());
    }

    /** Those with a condition in force of which whoever posts the officer must know. */
    private static Set<ClearanceId> bearing(LocalDate day, List<ClearanceEvent> events) {
        return Conditions.on(day, events).imposed().stream()
                .filter(c -> c.state() == ConditionState.IN_FORCE && c.restriction().isPresent())
                .map(Conditions.Imposed::clearanceId)
                .collect(toUnmodifiableSet());
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
