package org.muster.api.appeals;

import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceEvent.ClearanceWithdrawn;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeCorrected;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.views.Recorded;

/**
 * Whether anything was ever decided about an officer that can be appealed against: a refusal or a
 * withdrawal, whatever became of it. Appeals officers have to do with nobody else.
 */
public final class Appealable {
    private Appealable() {}

    /** The guard of an officer's record, closed to appeals officers where there is nothing. */
    public static Guard closing(Guard guard, List<Recorded<Event>> recorded) {
        var appealable = recorded.stream().map(Recorded::event).anyMatch(Appealable::is);
        return appealable ? guard : guard.closedTo(Role.APPEALS_OFFICER);
    }

    private static boolean is(Event event) {
        return event instanceof ClearanceWithdrawn
                || event instanceof OutcomeNoted noted && noted.outcome() == CaseOutcome.REFUSED
                || event instanceof OutcomeCorrected right
                        && right.outcome().equals(Optional.of(CaseOutcome.REFUSED));
    }
}
