package org.muster.query.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.roles.RoleProfileView.Raise;
import org.muster.api.roles.RoleProfileView.Version;
import org.muster.api.views.Recorded;
import org.muster.query.support.Reader;

/** All that is recorded of a role profile, folded. */
record ProfileStory(
        RoleProfileId id,
        Optional<Force> force,
        long version,
        List<Version> versions,
        List<Raise> raises) {

    static ProfileStory of(RoleProfileId id, List<Recorded<Event>> recorded) {
        var versions = new ArrayList<Version>();
        var raises = new ArrayList<Raise>();
        var force = Optional.<Force>empty();
        var version = -1L;
        for (var each : recorded) {
            if (!(each.event() instanceof RoleProfileEvent event)) continue;
            version = each.version();
            switch (event) {
                case VersionPublished e -> {
                    force = Optional.of(e.force());
                    versions.add(version(e, each));
                }
                case RequiredClearancesRaised e -> raises.add(raise(e, each));
            }
        }
        return new ProfileStory(id, force, version, versions, raises);
    }

    /** Opened at the newest version that is like this; empty if none is. */
    Optional<RoleProfileView> openedAt(Predicate<Version> like, Reader reader) {
        return versions.reversed().stream()
                .filter(like)
                .findFirst()
                .map(
                        shown ->
                                new RoleProfileView(
                                        id,
                                        version,
                                        force.orElseThrow(),
                                        shown,
                                        versions,
                                        raises,
                                        Levels.of(reader.policy(force.orElseThrow()))));
    }

    private static Version version(VersionPublished e, Recorded<Event> recorded) {
        return new Version(
                e.version(),
                e.fields(),
                e.spans(),
                e.importId(),
                e.effectiveFrom(),
                e.policyVersion(),
                recorded.recordedAt(),
                recorded.actor());
    }

    private static Raise raise(RequiredClearancesRaised e, Recorded<Event> recorded) {
        return new Raise(
                e.levels(), e.effectiveFrom(), e.reason(), recorded.recordedAt(), recorded.actor());
    }
}
