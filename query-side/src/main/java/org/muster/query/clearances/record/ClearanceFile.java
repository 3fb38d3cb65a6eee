package org.muster.query.clearances.record;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.appeals.Appealable;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;

/** Everything recorded of an officer, of the register of clearances and of how cases ended. */
record ClearanceFile(List<Recorded<Event>> recorded) {

    /** The same, as far as it was known at a moment. */
    ClearanceFile known(AsAt past) {
        return new ClearanceFile(Past.known(recorded, past));
    }

    OfficerRegistered person() {
        return recorded.stream()
                .map(Recorded::event)
                .filter(OfficerRegistered.class::isInstance)
                .map(OfficerRegistered.class::cast)
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    /** Who reaches it: nobody in their own matter, nor in that of an officer whom they manage. */
    Guard guard() {
        var person = person();
        var guard =
                Guard.about(
                                person.officer().force(),
                                person.account().flatMap(Personal::present),
                                person.officer().lineManager())
                        .barringLineManager();
        return Appealable.closing(guard, recorded);
    }

    @SuppressWarnings("unchecked") // each is checked to hold an event of the register
    List<Recorded<ClearanceEvent>> register() {
        return recorded.stream()
                .filter(r -> r.event() instanceof ClearanceEvent)
                .map(r -> (Recorded<ClearanceEvent>) (Recorded<?>) r)
                .toList();
    }

    List<ClearanceEvent> events() {
        return register().stream().map(Recorded::event).toList();
    }

    /**
     * The grant of a clearance, if it was in term or past on a day.
     *
     * @throws Unknown if it was not
     */
    ClearanceGranted grant(ClearanceId clearance, LocalDate day) {
        return events().stream()
                .filter(ClearanceGranted.class::isInstance)
                .map(ClearanceGranted.class::cast)
                .filter(e -> e.clearanceId().equals(clearance))
                .filter(_ -> !held(clearance).from().isAfter(day))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    /** The same clearance as corrections say that it was granted. */
    Held held(ClearanceId clearance) {
        return clearances().find(clearance).orElseThrow();
    }

    Clearances clearances() {
        return Clearances.of(events());
    }

    Conditions conditions(LocalDate day) {
        return Conditions.on(day, events());
    }
}
