package org.muster.query.audit;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.audit.Timeline;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what happened to an application. */
@Component
class TimelineQueries {
    private final Dossiers dossiers;

    TimelineQueries(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryHandler
    Timeline handle(Timeline.Find query, Reader reader) {
        var dossier = dossiers.of(query.applicationId());
        var roles = reader.roles(query, dossier.guard());
        var then = dossier.at(query.past());
        var sight = Sight.of(then, reader.actor().account(), roles);
        return new Timeline(
                query.applicationId(),
                then.version(),
                then.recorded().stream().flatMap(event -> Entries.of(event, sight)).toList());
    }
}
