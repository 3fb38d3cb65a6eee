package org.muster.query.vetting.record;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.corrections.CorrectableCase;
import org.muster.api.views.Histories;
import org.muster.api.views.Whereabouts;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers to which vetting case an event belongs; of any other event it knows nothing. */
@Component
class CorrectableCaseQueries {
    private final Whereabouts whereabouts;
    private final Histories histories;

    CorrectableCaseQueries(Whereabouts whereabouts, Histories histories) {
        this.whereabouts = whereabouts;
        this.histories = histories;
    }

    @QueryHandler
    CorrectableCase handle(CorrectableCase.Find query, Reader reader) {
        var stream = whereabouts.of(query.eventId()).orElseThrow(Unknown::new);
        var recorded = histories.of(stream);
        if (!(recorded.getFirst().event() instanceof CaseOpened opened)) throw new Unknown();
        reader.allow(query, CaseFile.of(recorded).guardBeforeConflicts());
        return new CorrectableCase(opened.caseId());
    }
}
