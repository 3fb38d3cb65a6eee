package org.muster.command.roles;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;

/** What is known of one role profile. */
sealed interface ProfileVersions {
    record NotPublished() implements ProfileVersions {}

    record Published(RoleProfile profile, List<RequiredClearancesRaised> raises)
            implements ProfileVersions {
        VersionPublished newest() {
            return profile.versions().getLast();
        }

        private Published raised(RequiredClearancesRaised raise) {
            return new Published(
                    profile, Stream.concat(raises.stream(), Stream.of(raise)).toList());
        }
    }

    static ProfileVersions evolve(ProfileVersions state, RoleProfileEvent event) {
        return switch (event) {
            case VersionPublished e ->
                    switch (state) {
                        case NotPublished() -> new Published(RoleProfile.of(List.of(e)), List.of());
                        case Published p -> new Published(p.profile().with(e), p.raises());
                    };
            case RequiredClearancesRaised e -> ((Published) state).raised(e);
        };
    }
}
