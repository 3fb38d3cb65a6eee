package org.muster.command.engagements;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.engagements.EngagementEvent;
import org.muster.api.engagements.EngagementEvent.*;

/**
 * What was noted of an officer, oldest first. What has ended since is not struck out: each record
 * knows best whether it has.
 *
 * @param closed whether the officer left
 */
record Engagements(List<EngagementEvent> noted, boolean closed) {
    static final Engagements NONE = new Engagements(List.of(), false);

    static Engagements evolve(Engagements state, EngagementEvent event) {
        return switch (event) {
            case ApplicationNoted e -> state.with(e);
            case CaseNoted e -> state.with(e);
            case PostingNoted e -> state.with(e);
            case EngagementsEnded _ -> new Engagements(List.of(), true);
        };
    }

    private Engagements with(EngagementEvent event) {
        var more = new ArrayList<>(noted);
        more.add(event);
        return new Engagements(List.copyOf(more), closed);
    }
}
