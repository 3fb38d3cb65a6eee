package org.muster.query.applications;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.applications.ApplicationView;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what one application is, or was. */
@Component
class ApplicationQueries {
    private final Dossiers dossiers;

    ApplicationQueries(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryHandler
    ApplicationView handle(ApplicationView.Find query, Reader reader) {
        var dossier = dossiers.of(query.applicationId());
        var seenAs = reader.roles(query, dossier.guard());
        var day = reader.day(query.past());
        var policy = reader.policy(dossier.submitted().force(), day);
        return new ApplicationFold(dossier.at(query.past()), day, policy).seenAs(seenAs);
    }
}
