package org.muster.query.assessments;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.assessments.PanelScores;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what a panel makes of an application. */
@Component
class AssessmentQueries {
    private final Dossiers dossiers;

    AssessmentQueries(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryHandler
    PanelScores handle(PanelScores.Find query, Reader reader) {
        var dossier = dossiers.of(query.applicationId());
        var roles = reader.roles(query, dossier.guard());
        return new ScoresFold(dossier.at(query.past())).seenBy(reader.actor().account(), roles);
    }
}
