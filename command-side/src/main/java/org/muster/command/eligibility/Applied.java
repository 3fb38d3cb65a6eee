package org.muster.command.eligibility;

import java.util.Optional;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Progress;
import org.muster.api.personal.Personal;
import org.muster.api.views.Recorded;
import org.muster.command.support.Facts;

/** The application that is assessed, as it was submitted, and how far it has come. */
record Applied(Recorded<ApplicationEvent> submission, ApplicationState state) {

    /** Absent where there is no such application. */
    static Optional<Applied> of(ApplicationId id, Facts facts) {
        var history = facts.history(id, ApplicationEvent.class);
        return Progress.of(history.stream().map(Recorded::event).toList())
                .map(progress -> new Applied(history.getFirst(), progress.state()));
    }

    ApplicationSubmitted application() {
        return (ApplicationSubmitted) submission.event();
    }

    Guard guard() {
        return Guard.about(
                application().force(),
                application().account().flatMap(Personal::present),
                application().lineManager());
    }
}
