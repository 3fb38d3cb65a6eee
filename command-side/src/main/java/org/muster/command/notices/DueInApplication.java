package org.muster.command.notices;

import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Progress;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;

/** What is to be done about one application: an offer that nobody answered yet. */
final class DueInApplication {
    private DueInApplication() {}

    static List<Due> of(List<ApplicationEvent> events) {
        return Progress.of(events)
                .filter(progress -> progress.state() == ApplicationState.OFFERED)
                .flatMap(Progress::offeredUntil)
                .map(
                        until -> {
                            var submitted = (ApplicationSubmitted) events.getFirst();
                            var id = submitted.applicationId().value();
                            return new Due(
                                    new DueId(DueKind.OFFER, id),
                                    submitted.officerId(),
                                    Optional.empty(),
                                    until);
                        })
                .stream()
                .toList();
    }
}
