package org.muster.query.vetting.matters;

import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.matters.OfficerMattersId;
import org.muster.api.vetting.matters.ReportedChangesId;
import org.muster.api.vetting.staff.StaffReportsId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;

/** Everything recorded of one officer's matters, and of who the officer is. */
record MatterFile(OfficerRegistered person, List<Recorded<Event>> recorded) {

    /**
     * @throws Unknown if there is no such officer
     */
    static MatterFile of(OfficerId officer, Histories histories) {
        var person =
                histories.of(officer).stream()
                        .map(Recorded::event)
                        .filter(OfficerRegistered.class::isInstance)
                        .map(OfficerRegistered.class::cast)
                        .findFirst()
                        .orElseThrow(Unknown::new);
        return new MatterFile(
                person,
                histories.of(
                        new ReportedChangesId(officer),
                        new StaffReportsId(officer),
                        new OfficerMattersId(officer)));
    }

    /** The same, as far as it was known at a moment. */
    MatterFile known(AsAt past) {
        var then = new AsAt(Optional.empty(), past.knownAt());
        return new MatterFile(person, Past.cut(recorded, then));
    }

    /** Nobody reaches it in their own matter, nor in that of an officer whom they manage. */
    Guard guard() {
        return Guard.about(
                        person.officer().force(),
                        person.account().flatMap(Personal::present),
                        person.officer().lineManager())
                .barringLineManager();
    }
}
