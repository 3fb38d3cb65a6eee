package org.muster.query.roles;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.refusals.Unknown;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers for single role profiles, straight from their streams. */
@Component
class RoleProfileQueries {
    private final Histories histories;

    RoleProfileQueries(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    RoleProfileView find(RoleProfileView.Find query, Reader reader) {
        var known = Past.cut(histories.of(query.roleProfileId()), query.past());
        var day = reader.day(query.past());
        var story = story(query.roleProfileId(), known, reader);
        return story.openedAt(v -> !v.effectiveFrom().isAfter(day), reader)
                .orElseThrow(Unknown::new);
    }

    @QueryHandler
    RoleProfileView find(RoleProfileView.FindVersion query, Reader reader) {
        var all = histories.of(query.roleProfileId());
        return story(query.roleProfileId(), all, reader)
                .openedAt(v -> v.number() == query.number(), reader)
                .orElseThrow(Unknown::new);
    }

    private static ProfileStory story(
            RoleProfileId id, List<Recorded<Event>> recorded, Reader reader) {
        var story = ProfileStory.of(id, recorded);
        allow(story.force().orElseThrow(Unknown::new), reader);
        return story;
    }

    /** A role profile concerns nobody in particular: whoever acts for the force may read it. */
    private static void allow(Force force, Reader reader) {
        if (!reader.actor().actsFor(force)) throw new Unknown();
    }
}
