package org.muster.query.support;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.Event;
import org.muster.api.StreamId;
import org.muster.api.applications.ApplicationEvent.ApplicantAppointed;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.assessments.AssessmentId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.eligibility.EligibilityId;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.springframework.stereotype.Component;

/** Gets dossiers out of the event store. */
@Component
public class Dossiers {
    private final Histories histories;

    Dossiers(Histories histories) {
        this.histories = histories;
    }

    /**
     * Reads everything there is of an application.
     *
     * @throws Unknown if there is no such application
     */
    public Dossier of(ApplicationId application) {
        var streams = new ArrayList<StreamId>();
        for (var recorded : histories.of(application)) touched(recorded.event(), streams);
        if (streams.isEmpty()) throw new Unknown();
        return new Dossier(read(streams));
    }

    private List<Recorded<Event>> read(List<StreamId> streams) {
        return histories.of(streams.toArray(StreamId[]::new));
    }

    private static void touched(Event event, List<StreamId> streams) {
        if (event instanceof ApplicationSubmitted e) {
            streams.add(e.applicationId());
            streams.add(e.vacancyId());
            streams.add(e.officerId());
            streams.add(new EligibilityId(e.applicationId()));
            streams.add(new AssessmentId(e.applicationId()));
            streams.add(new ClearanceRegisterId(e.officerId()));
        }
        if (event instanceof ApplicantAppointed e) streams.add(e.appointmentId());
    }
}
